package org.crossfoot.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Documents with a face whose map promises a thousand million characters. */
final class Mapped {

    private static final String WIDE = "1 beginbfrange <00000000> <3FFFFFFF> <0041> endbfrange";

    private Mapped() {}

    /** A document that says "Total assets" in a face set by name, or by the state. */
    static byte[] document(boolean byState) throws IOException {
        var out = new ByteArrayOutputStream();
        PDFont face = new PDType1Font(FontName.HELVETICA);
        var stream = new COSStream();
        try (OutputStream to = stream.createOutputStream()) {
            to.write(WIDE.getBytes(StandardCharsets.ISO_8859_1));
        }
        face.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(byState ? new PDType1Font(FontName.COURIER) : face, 10);
                if (byState) {
                    var state = new PDExtendedGraphicsState();
                    var setting = new COSArray();
                    setting.add(face.getCOSObject());
                    setting.add(new COSFloat(10));
                    state.getCOSObject().setItem(COSName.FONT, setting);
                    content.setGraphicsStateParameters(state);
                }
                content.newLineAtOffset(72, 700);
                content.showText("Total assets");
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
