package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class FaceSetterTest {

    @Test
    void aFaceWithAMapOfEveryNumberIsReadByItsEncoding() throws IOException {
        byte[] document = document("1 beginbfrange <00000000> <7FFFFFFF> <00000041> endbfrange");

        assertTimeout(
                Duration.ofSeconds(3),
                () ->
                        assertThat(PdfText.read(document, Path.of("map.pdf")).text())
                                .contains("Total assets"));
    }

    private static byte[] document(String map) throws IOException {
        var out = new ByteArrayOutputStream();
        PDFont face = new PDType1Font(FontName.HELVETICA);
        var stream = new COSStream();
        try (OutputStream to = stream.createOutputStream()) {
            to.write(map.getBytes(StandardCharsets.ISO_8859_1));
        }
        face.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(face, 10);
                content.newLineAtOffset(72, 700);
                content.showText("Total assets");
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
