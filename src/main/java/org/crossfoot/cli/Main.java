package org.crossfoot.cli;

import java.util.Set;
import org.crossfoot.app.CrossfootApp;

/** Starts Crossfoot: a command where one is asked for, else the window. */
public final class Main {

    private static final Set<String> COMMANDS = Set.of("check", "report", "help");

    private Main() {}

    public static void main(String... args) {
        if (args.length > 0 && asksForACommand(args[0])) {
            System.exit(CommandLines.crossfoot(Console.system()).execute(args));
        }
        Window.open(args);
    }

    private static boolean asksForACommand(String first) {
        return COMMANDS.contains(first)
                || (first.startsWith("-") && !first.equals(CrossfootApp.EXIT_WHEN_READY));
    }
}
