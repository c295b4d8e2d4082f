package org.crossfoot.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.crossfoot.write.Report;
import org.crossfoot.write.Version;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.ReportPages;

/** Writes reports as PDF. */
public final class PdfReports {

    private final ResourceBundle messages;

    public PdfReports(ResourceBundle messages) {
        this.messages = messages;
    }

    public void write(Report report, PageOptions options, OutputStream out) throws IOException {
        write(report, options, PageRange.ALL, out);
    }

    /** Some of the pages, which keep their numbers. */
    public void write(Report report, PageOptions options, PageRange range, OutputStream out)
            throws IOException {
        var pages = range.of(new ReportPages(messages).lay(report, options));
        try (var document = new PDDocument()) {
            describe(document, report, options.printed());
            paint(document, pages);
            document.save(out);
        }
    }

    private static void paint(PDDocument document, List<Page> pages) throws IOException {
        var fonts = new PdfFonts(document);
        for (var page : pages) {
            var size = new PDRectangle((float) page.width(), (float) page.height());
            var sheet = new PDPage(size);
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                var painter = new PdfPainter(content, fonts, page.height());
                for (var mark : page.marks()) {
                    painter.paint(mark);
                }
            }
        }
    }

    private static void describe(PDDocument document, Report report, LocalDate printed) {
        var filing = report.filing();
        var about = document.getDocumentInformation();
        String company = filing.registrant().name().orElse(filing.origin().name());
        about.setTitle(
                filing.registrant().form().map(form -> company + ", " + form).orElse(company));
        about.setSubject(filing.origin().name() + ", SHA-256 " + filing.origin().sha256());
        about.setCreator("Crossfoot " + Version.current());
        var noon = printed.atTime(12, 0).atZone(ZoneOffset.UTC);
        about.setCreationDate(GregorianCalendar.from(noon));
        document.getDocumentCatalog().setLanguage("en-US");
        document.setDocumentId((long) filing.origin().sha256().hashCode());
    }
}
