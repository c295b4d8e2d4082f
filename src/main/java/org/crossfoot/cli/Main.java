package org.crossfoot.cli;

import java.util.Set;

/** Starts Crossfoot: a command where one is asked for, else the window. */
public final class Main {

    private static final Set<String> COMMANDS = Set.of("check", "report", "help");

    private Main() {}

    public static void main(String... args) {
        if (args.length > 0 && (COMMANDS.contains(args[0]) || args[0].startsWith("-"))) {
            System.exit(CommandLines.crossfoot(Console.system()).execute(args));
        }
        Window.open(args);
    }
}
