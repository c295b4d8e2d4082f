package org.crossfoot.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crossfoot.write.page.Face;
import org.junit.jupiter.api.Test;

class PdfFontsTest {

    @Test
    void aFaceIsEmbeddedOnceADocument() throws IOException {
        try (var document = new PDDocument();
                var other = new PDDocument()) {
            var fonts = new PdfFonts(document);

            assertThat(fonts.font(Face.REGULAR)).isSameAs(fonts.font(Face.REGULAR));
            assertThat(fonts.font(Face.MONO)).isNotSameAs(fonts.font(Face.REGULAR));
            assertThat(new PdfFonts(other).font(Face.MONO)).isNotSameAs(fonts.font(Face.MONO));
        }
    }
}
