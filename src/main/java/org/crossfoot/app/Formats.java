package org.crossfoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.crossfoot.app.task.WriteTask.Format;
import org.crossfoot.write.Report;
import org.crossfoot.write.WholeFile;
import org.crossfoot.write.json.JsonReports;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.pdf.PdfReports;
import org.crossfoot.write.sheet.CsvReports;
import org.crossfoot.write.sheet.XlsxReports;

/** The ways to write a report to a file, by the file's ending. */
public record Formats(ResourceBundle messages) {

    /**
     * In the order of the menu.
     *
     * @param shown the screen, whose statement goes into a file that holds one table
     */
    Map<String, Format> all(Supplier<Screen> shown) {
        var formats = new LinkedHashMap<String, Format>();
        formats.put(
                "pdf",
                (report, file) ->
                        pdf(PageOptions.all(LocalDate.now(ZoneId.systemDefault())), PageRange.ALL)
                                .write(report, file));
        formats.put(
                "xlsx",
                (report, file) ->
                        WholeFile.write(file, out -> new XlsxReports(messages).write(report, out)));
        formats.put(
                "csv",
                (report, file) -> WholeFile.write(file, out -> csv(report, shown.get(), out)));
        formats.put(
                "json",
                (report, file) -> {
                    String path = report.filing().origin().path();
                    WholeFile.write(
                            file, out -> new JsonReports(messages).write(path, report, out));
                });
        return formats;
    }

    /** The statement on the screen; where none is, the one that the filing opens on. */
    private static void csv(Report report, Screen screen, OutputStream out) throws IOException {
        var place = screen instanceof Screen.OfStatement ? screen : Places.first(report.filing());
        if (place instanceof Screen.OfStatement(var id)) {
            new CsvReports().write(report.filing().statement(id), out);
        }
    }

    /** Some of a report as PDF. */
    public Format pdf(PageOptions options, PageRange range) {
        return (report, file) ->
                WholeFile.write(
                        file, out -> new PdfReports(messages).write(report, options, range, out));
    }
}
