package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.crossfoot.write.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line with all its commands. */
@Command(
        name = "crossfoot",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Versions.class,
        synopsisHeading = "",
        customSynopsis = {
            "crossfoot [FILE...]                    opens the window",
            "crossfoot check [--json] FILE...       checks without a window",
            "crossfoot report FILE --pdf OUT.pdf    writes a report without a window"
        },
        description = {
            "",
            "Shows the financial statements of a filing and proves the numbers.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 nothing flagged, 1 something flagged at WARNING or above,",
            "2 wrong usage or no file could be read."
        },
        subcommands = HelpCommand.class)
final class CommandLines {

    private CommandLines() {}

    static CommandLine crossfoot(Console console) {
        var line =
                new CommandLine(new CommandLines())
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new ReportCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console.text());
        line.setErr(console.errors());
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    command.getErr().println(command.getCommandName() + ": " + sentence(problem));
                    return ExitCode.USAGE;
                });
        return line;
    }

    private static String sentence(Exception problem) {
        String what = problem.getMessage() == null ? "" : problem.getMessage();
        return switch (problem) {
            case NoSuchFileException _ -> what + " cannot be written: its folder is not there.";
            case AccessDeniedException _ -> what + " may not be written.";
            case IOException _ -> "Writing failed: " + what;
            default -> "Crossfoot could not finish: " + problem.getClass().getSimpleName();
        };
    }

    /** Asks the build. */
    static final class Versions implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Crossfoot " + Version.current()};
        }
    }
}
