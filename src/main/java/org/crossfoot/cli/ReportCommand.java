package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.Counts;
import org.crossfoot.write.Report;
import org.crossfoot.write.WholeFile;
import org.crossfoot.write.json.JsonReports;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.Paper;
import org.crossfoot.write.pdf.PdfReports;
import org.crossfoot.write.sheet.CsvReports;
import org.crossfoot.write.sheet.XlsxReports;
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

    @Option(
            names = "--xlsx",
            paramLabel = "OUT.xlsx",
            description = "Statements, findings and trends as a workbook.")
    private @Nullable Path xlsx;

    @Option(names = "--csv", paramLabel = "FOLDER", description = "A CSV file a statement.")
    private @Nullable Path csv;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "${COMPLETION-CANDIDATES}; usually that of the country.")
    private Paper paper = Paper.usual();

    @Option(names = "--json", paramLabel = "OUT.json", description = "The report as JSON.")
    private @Nullable Path json;

    private final Console console;
    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.messages");

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(pdf, xlsx, csv, json).allMatch(Objects::isNull)) {
            console.errors().println("report: say what to write: --pdf, --xlsx, --csv or --json");
            return 2;
        }
        return switch (Result.of(one(), messages)) {
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

    private Input one() {
        List<Input> found = Inputs.of(List.of(file), messages).all();
        return found.size() == 1
                ? found.getFirst()
                : Input.refused(file, UnreadableException.Kind.SEVERAL_FILINGS);
    }

    private void write(Report report) throws IOException {
        if (pdf != null) {
            var today = LocalDate.now(ZoneId.systemDefault());
            var options = PageOptions.all(today).on(paper);
            WholeFile.write(pdf, out -> new PdfReports(messages).write(report, options, out));
        }
        if (xlsx != null) {
            WholeFile.write(xlsx, out -> new XlsxReports(messages).write(report, out));
        }
        if (csv != null) {
            new CsvReports().write(report, csv);
        }
        if (json != null) {
            WholeFile.write(json, out -> new JsonReports(messages).write(file, report, out));
        }
    }
}
