package org.crossfoot.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.Paper;
import org.junit.jupiter.api.Test;

class PdfReportsTest {

    private static final PageOptions OPTIONS =
            PageOptions.all(LocalDate.of(2026, 11, 22)).on(Paper.LETTER);

    @Test
    void textCanBeCopiedFromIt() throws IOException {
        try (var document = Loader.loadPDF(pdf(Reports.sound()))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains("Larkspur Power Corporation")
                    .contains("Condensed Consolidated Balance Sheets")
                    .contains("(532,325)")
                    .contains("sum of its rows, recomputed")
                    .contains("Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void everyFaceIsEmbeddedAsASubset() throws IOException {
        try (var document = Loader.loadPDF(pdf(Reports.sound()))) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+IBMPlex.*");
                }
            }
        }
    }

    @Test
    void fourColumnsOfFiguresLieSideways() throws IOException {
        try (var document = Loader.loadPDF(pdf(Reports.sound()))) {
            var upright = document.getPage(0).getMediaBox();
            var sideways = document.getPage(1).getMediaBox();

            assertThat(upright.getWidth()).isEqualTo(612);
            assertThat(sideways.getWidth()).isEqualTo(792);
        }
    }

    @Test
    void saysWhoseItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Reports.sound()))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Larkspur Power Corporation, 8-K");
        }
    }

    @Test
    void aFilingWithoutStatementsStillHasAPage() throws IOException {
        try (var document = Loader.loadPDF(pdf(Reports.of(Sheets.empty())))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(pdf(Reports.sound())).isEqualTo(pdf(Reports.sound()));
    }

    private static byte[] pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReports(Reports.messages()).write(report, OPTIONS, out);
        return out.toByteArray();
    }
}
