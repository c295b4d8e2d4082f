package org.crossfoot.cli;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.crossfoot.app.task.SideBySide;
import org.crossfoot.write.Counts;
import org.crossfoot.write.json.JsonReports;
import org.crossfoot.write.text.TextReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossfoot check}: reads and checks files, and says in their order what it found. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Versions.class,
        description =
                "Checks filings and prints what agrees, what does not, and what was not checked.")
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object a file, one line each.")
    private boolean asJson;

    @Option(names = "--statements", description = "Print the statements with all their rows.")
    private boolean inFull;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files are read at once; usually one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Filings; a folder or a zip stands for the filings in it.")
    private List<String> files = List.of();

    private final Console console;
    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.messages");
    private boolean read;
    private boolean flagged;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = Inputs.of(files, messages);
        inputs.leftOut().forEach(console.errors()::println);
        int threads = Math.max(1, Math.min(jobs, inputs.all().size()));
        SideBySide.work(inputs.all(), threads, file -> Result.of(file, messages), this::say);
        return !read ? 2 : flagged ? 1 : 0;
    }

    private void say(Input file, Result result) throws IOException {
        if (result instanceof Result.Checked(var report)) {
            read = true;
            flagged |= Counts.of(report).differ() > 0;
        }
        if (asJson) {
            json(file.name(), result);
        } else {
            text(result);
        }
    }

    private void json(String file, Result result) throws IOException {
        var writer = new JsonReports(messages);
        switch (result) {
            case Result.Checked(var report) -> writer.write(file, report, console.bytes());
            case Result.Failed(String sentence) ->
                    writer.writeError(file, sentence, console.bytes());
        }
    }

    private void text(Result result) throws IOException {
        switch (result) {
            case Result.Checked(var report) ->
                    new TextReports(messages).write(report, inFull, console.text());
            case Result.Failed(String sentence) -> console.errors().println(sentence);
        }
        console.text().flush();
    }
}
