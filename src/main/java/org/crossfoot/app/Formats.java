package org.crossfoot.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.crossfoot.app.task.WriteTask.Format;
import org.crossfoot.write.WholeFile;
import org.crossfoot.write.json.JsonReports;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.pdf.PdfReports;

/** The ways to write a report to a file, by the file's ending. */
public record Formats(ResourceBundle messages) {

    /** In the order of the menu. */
    Map<String, Format> all() {
        var formats = new LinkedHashMap<String, Format>();
        formats.put(
                "pdf",
                (report, file) ->
                        pdf(PageOptions.all(LocalDate.now(ZoneId.systemDefault())))
                                .write(report, file));
        formats.put(
                "json",
                (report, file) -> {
                    String path = report.filing().origin().path();
                    WholeFile.write(
                            file, out -> new JsonReports(messages).write(path, report, out));
                });
        return formats;
    }

    /** Some of a report as PDF. */
    public Format pdf(PageOptions options) {
        return (report, file) ->
                WholeFile.write(file, out -> new PdfReports(messages).write(report, options, out));
    }
}
