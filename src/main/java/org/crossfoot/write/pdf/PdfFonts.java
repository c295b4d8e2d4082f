package org.crossfoot.write.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.crossfoot.write.page.Face;

/** The faces of one document, each embedded once, with the glyphs that it uses. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(Face face) throws IOException {
        var known = embedded.get(face);
        if (known != null) {
            return known;
        }
        try (var in = face.open()) {
            var font = PDType0Font.load(document, in, true);
            embedded.put(face, font);
            return font;
        }
    }
}
