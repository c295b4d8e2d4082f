package org.crossfoot.read.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class GlyphReaderTest {

    private static final PDFont FACE = new PDType1Font(FontName.HELVETICA);

    @Test
    void readsWhatIsSeenAndLeavesOutWhatIsNot() throws IOException {
        assertThat(read(RenderingMode.FILL)).containsExactly("Ab");
        assertThat(read(RenderingMode.NEITHER)).isEmpty();
    }

    private static List<String> read(RenderingMode mode) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(FACE, 10);
                content.setRenderingMode(mode);
                content.newLineAtOffset(72, 700);
                content.showText("Ab");
                content.endText();
            }
            return new GlyphReader()
                    .read(page).stream()
                            .map(line -> line.stream().map(Glyph::text).collect(joining()))
                            .toList();
        }
    }
}
