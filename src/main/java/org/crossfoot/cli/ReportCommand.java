package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.crossfoot.write.Counts;
import org.crossfoot.write.Report;
import org.crossfoot.write.WholeFile;
import org.crossfoot.write.json.JsonReports;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.pdf.PdfReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossfoot report}: writes what the window would print or export. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Versions.class,
        description = "Writes a report on a filing.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The filing.")
    private String file = "";

    @Option(
            names = "--pdf",
            paramLabel = "OUT.pdf",
            description = "Statements, charts and findings as they print.")
    private @Nullable Path pdf;

    @Option(names = "--json", paramLabel = "OUT.json", description = "The report as JSON.")
    private @Nullable Path json;

    private final Console console;
    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.messages");

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return switch (Result.of(file, messages)) {
            case Result.Checked(var report) -> {
                write(report);
                yield Counts.of(report).differ() > 0 ? 1 : 0;
            }
            case Result.Failed(String sentence) -> {
                console.errors().println(sentence);
                yield 2;
            }
        };
    }

    private void write(Report report) throws IOException {
        if (pdf != null) {
            var options = PageOptions.all(LocalDate.now(ZoneId.systemDefault()));
            WholeFile.write(pdf, out -> new PdfReports(messages).write(report, options, out));
        }
        if (json != null) {
            WholeFile.write(json, out -> new JsonReports(messages).write(file, report, out));
        }
    }
}
