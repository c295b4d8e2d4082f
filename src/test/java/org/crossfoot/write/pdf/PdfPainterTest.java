package org.crossfoot.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.crossfoot.write.page.Face;
import org.crossfoot.write.page.Ink;
import org.crossfoot.write.page.Mark;
import org.junit.jupiter.api.Test;

/** What is painted on a page 60 points high: numbers, then the operator that they are for. */
class PdfPainterTest {

    @Test
    void pagesCountDownwards() throws IOException {
        assertThat(painted(new Mark.Rule(10, 5, 90, 20, 2, false, Ink.TEXT)))
                .containsSubsequence("2 w", "10 55 m", "90 40 l", "S");
    }

    @Test
    void aDottedRuleHasGapsAndWhatFollowsHasNone() throws IOException {
        assertThat(
                        painted(
                                new Mark.Rule(10, 10, 90, 10, 2, true, Ink.TEXT),
                                new Mark.Rule(10, 30, 90, 30, 2, false, Ink.TEXT)))
                .containsSubsequence(
                        "[1.5 1.5] 0 d", "10 50 m", "S", "[] 0 d", "[] 0 d", "10 30 m", "S");
    }

    @Test
    void aHollowShapeIsWhiteInsideAndCoversWhatIsBehind() throws IOException {
        assertThat(painted(new Mark.Circle(20, 30, 10, false, 1, Ink.TEXT)))
                .containsSubsequence("20 40 m", "1 g", "b");
        assertThat(painted(new Mark.Circle(20, 30, 10, true, 1, Ink.TEXT)))
                .containsSubsequence("20 40 m", "0.106 g", "b")
                .doesNotContain("1 g");
    }

    @Test
    void aCircleTouchesItsFourSides() throws IOException {
        assertThat(painted(new Mark.Circle(20, 30, 10, false, 1, Ink.TEXT)))
                .filteredOn(line -> line.endsWith(" c"))
                .map(line -> line.replaceFirst(".* (\\S+ \\S+ c)$", "$1"))
                .containsExactly("30 30 c", "20 20 c", "10 30 c", "20 40 c");
    }

    @Test
    void aPolygonIsClosed() throws IOException {
        var corners =
                List.of(new Mark.Corner(10, 10), new Mark.Corner(20, 10), new Mark.Corner(15, 20));

        assertThat(painted(new Mark.Polygon(corners, false, 1, Ink.FAINT)))
                .containsSubsequence("0.706 G", "10 50 m", "20 50 l", "15 40 l", "b");
    }

    @Test
    void aFrameHasRoundCornersAndLetsThroughWhatIsBehind() throws IOException {
        assertThat(painted(new Mark.Frame(10, 10, 80, 40, 5, 1, Ink.TEXT)))
                .containsSubsequence("15 50 m", "85 50 l", "90 15 l", "15 10 l", "10 45 l", "s")
                .filteredOn(line -> line.endsWith(" c"))
                .hasSize(4);
    }

    @Test
    void wordsStandOnTheirBaseLine() throws IOException {
        assertThat(painted(new Mark.Words(10, 40, "39,329", Face.SEMIBOLD, 20, Ink.MUTED)))
                .containsSubsequence("0.333 g", "BT", "10 20 Td", "ET");
    }

    private static List<String> painted(Mark... marks) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(100, 60));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var painter = new PdfPainter(content, new PdfFonts(document), 60);
                for (var mark : marks) {
                    painter.paint(mark);
                }
            }
            return operations(new PDFStreamParser(page).parse());
        }
    }

    private static List<String> operations(List<Object> tokens) {
        var operations = new ArrayList<String>();
        var line = new StringJoiner(" ");
        for (Object token : tokens) {
            switch (token) {
                case Operator operator -> {
                    operations.add(line.add(operator.getName()).toString());
                    line = new StringJoiner(" ");
                }
                case COSNumber number -> line.add(rounded(number));
                case COSArray array -> {
                    var inner = new StringJoiner(" ", "[", "]");
                    array.forEach(each -> inner.add(rounded((COSNumber) each)));
                    line.add(inner.toString());
                }
                default -> {}
            }
        }
        return operations;
    }

    private static String rounded(COSNumber number) {
        return new java.math.BigDecimal(String.valueOf(number.floatValue()))
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
