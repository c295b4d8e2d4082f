package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private static final Path FILE = Path.of("release.pdf");
    private static final PDFont FACE = new PDType1Font(FontName.HELVETICA);

    /** Words with their place: x of the left end, or of the right end where it is negative. */
    private record Mark(double x, double y, double size, String words) {}

    @Test
    void figuresOfAColumnStandBelowEachOther() throws IOException {
        String[] lines =
                read(
                                new Mark(72, 700, 10, "Illinois utility receivables"),
                                new Mark(330, 700, 10, "$"),
                                new Mark(-400, 700, 10, "1,234"),
                                new Mark(72, 686, 10, "Total"),
                                new Mark(-403, 686, 10, "(56)"),
                                new Mark(-480, 686, 10, "7,890"))
                        .text()
                        .split("\n", -1);

        assertThat(lines[0]).matches("Illinois utility receivables +\\$ +1,234");
        assertThat(lines[1]).matches("Total +\\(56\\) +7,890");
        assertThat(lines[1].indexOf("56)") + 2).isEqualTo(lines[0].length());
    }

    @Test
    void aRaisedDigitBehindAFigureIsAMark() throws IOException {
        assertThat(
                        read(
                                        new Mark(72, 700, 10, "Net loss"),
                                        new Mark(-400, 700, 10, "1,234"),
                                        new Mark(400.5, 704, 6, "2"))
                                .text())
                .contains("1,234(2)");
    }

    @Test
    void headsOfNeighbouringColumnsArePartedThoughTheyTouch() throws IOException {
        String[] lines =
                read(
                                new Mark(250, 714, 10, "Three Months Ended Nine Months Ended"),
                                new Mark(250, 700, 10, "March 31, 2020 December 31, 2019"),
                                new Mark(72, 686, 10, "Total"),
                                new Mark(-315, 686, 10, "7,890"),
                                new Mark(-400, 686, 10, "1,234"))
                        .text()
                        .split("\n", -1);

        assertThat(lines[0]).matches(" +Three Months Ended {3,}Nine Months Ended");
        assertThat(lines[1]).matches(" +March 31, 2020 {3,}December 31, 2019");
    }

    @Test
    void aDateInASentenceIsNoHead() throws IOException {
        assertThat(read(new Mark(72, 700, 10, "At March 31, 2020 and December 31, 2019")).text())
                .contains("At March 31, 2020 and December 31, 2019");
    }

    @Test
    void documentsThatHaveNoTextToReadAreRefused() throws IOException {
        refuses(document(), Kind.NO_LETTERS);
        refuses("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8), Kind.DAMAGED);
        byte[] whole = document(new Mark(72, 700, 10, "Cut off"));
        refuses(Arrays.copyOf(whole, 20), Kind.DAMAGED);
    }

    @Test
    void aPasswordIsAskedForInVain() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }

        refuses(out.toByteArray(), Kind.LOCKED);
    }

    private static void refuses(byte[] bytes, Kind kind) {
        assertThatThrownBy(() -> PdfText.read(bytes, FILE))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private static Printed read(Mark... marks) throws IOException {
        return PdfText.read(document(marks), FILE);
    }

    private static byte[] document(Mark... marks) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (Mark mark : marks) {
                    double width = FACE.getStringWidth(mark.words()) / 1000 * mark.size();
                    double left = mark.x() < 0 ? -mark.x() - width : mark.x();
                    content.beginText();
                    content.setFont(FACE, (float) mark.size());
                    content.newLineAtOffset((float) left, (float) mark.y());
                    content.showText(mark.words());
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
