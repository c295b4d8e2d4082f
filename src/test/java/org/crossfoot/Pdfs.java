package org.crossfoot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.crossfoot.read.pdf.PdfText;

/** PDF documents that say what a typed page says, the same to the byte whenever they are made. */
final class Pdfs {

    private static final int LINES = 60;
    private static final float LEADING = 12;
    private static final Pattern OBJECT = Pattern.compile("(?s)\n\\d+ 0 obj\r?\n(.*?)\r?\nendobj");
    private static final Pattern TRAILER = Pattern.compile("(?s)\ntrailer\r?\n(.*?)\r?\nstartxref");

    private Pdfs() {}

    /**
     * The objects of a document, the first of which has the number one.
     *
     * @param trailer the dictionary that names the root
     */
    record Parts(List<byte[]> bodies, String trailer) {

        Parts {
            bodies = List.copyOf(bodies);
        }

        byte[] bytes() {
            var out = new ByteArrayOutputStream();
            out.writeBytes(latin("%PDF-1.6\n"));
            var table = new StringBuilder("0000000000 65535 f\r\n");
            for (int i = 0; i < bodies.size(); i++) {
                table.append("%010d 00000 n\r\n".formatted(out.size()));
                out.writeBytes(latin((i + 1) + " 0 obj\n"));
                out.writeBytes(bodies.get(i));
                out.writeBytes(latin("\nendobj\n"));
            }
            int at = out.size();
            out.writeBytes(latin("xref\n0 " + (bodies.size() + 1) + "\n" + table));
            out.writeBytes(latin("trailer\n" + trailer + "\nstartxref\n" + at + "\n%%EOF\n"));
            return out.toByteArray();
        }
    }

    /**
     * A document, nothing in which is compressed that need not be.
     *
     * @param embedded whether it brings its face along
     */
    static byte[] of(String typed, boolean embedded) throws IOException {
        PdfText.is(new byte[0]); // the reader's own faces are in place, or the system's are listed
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.setDocumentId(1L);
            PDFont face = embedded ? brought(document) : new PDType1Font(FontName.COURIER);
            List<String> lines = plain(typed).lines().toList();
            for (int from = 0; from < lines.size(); from += LINES) {
                page(document, face, lines.subList(from, Math.min(lines.size(), from + LINES)));
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    private static PDFont brought(PDDocument document) throws IOException {
        String face = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = PDDocument.class.getResourceAsStream(face)) {
            return PDType0Font.load(document, in);
        }
    }

    private static void page(PDDocument document, PDFont face, List<String> lines)
            throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
            content.beginText();
            content.setFont(face, 8);
            content.setLeading(LEADING);
            content.newLineAtOffset(40, 760);
            for (String line : lines) {
                words(content, line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** Words that stand apart are drawn each in its place, as figures of a table are. */
    private static void words(PDPageContentStream content, String line) throws IOException {
        float at = 0;
        Matcher words = Pattern.compile("\\S+(?: \\S+)*").matcher(line);
        while (words.find()) {
            content.newLineAtOffset(words.start() * 4.8f - at, 0);
            at = words.start() * 4.8f;
            content.showText(words.group());
        }
        content.newLineAtOffset(-at, 0);
    }

    private static String plain(String typed) {
        return typed.replace("\t", "    ").replaceAll("[^\n -~]", "");
    }

    /** A document as the objects that its text shows. */
    static Parts parts(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        Matcher object = OBJECT.matcher(text);
        var bodies = new ArrayList<byte[]>();
        while (object.find()) {
            bodies.add(latin(object.group(1)));
        }
        Matcher trailer = TRAILER.matcher(text);
        return new Parts(bodies, trailer.find() ? trailer.group(1) : "<< /Root 1 0 R >>");
    }

    /** A document one of whose streams is damaged before it was compressed. */
    static byte[] withStream(byte[] original, Mutator mutator) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(original)) {
            document.setDocumentId(1L);
            List<COSStream> streams = streams(document);
            COSStream one = streams.get(mutator.below(streams.size()));
            byte[] bytes;
            try (InputStream in = one.createInputStream()) {
                bytes = in.readAllBytes();
            }
            try (OutputStream to = one.createOutputStream(COSName.FLATE_DECODE)) {
                to.write(mutator.mutate(bytes));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static List<COSStream> streams(PDDocument document) {
        var streams = new ArrayList<COSStream>();
        document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .map(document.getDocument()::getObjectFromPool)
                .map(COSObject::getObject)
                .forEach(
                        object -> {
                            if (object instanceof COSStream stream) {
                                streams.add(stream);
                            }
                        });
        return streams;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
