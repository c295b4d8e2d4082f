package org.crossfoot.write.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are in the bundled faces, before anything is painted. */
final class Metrics {

    private static final Map<Face, Metrics> READ = new EnumMap<>(Face.class);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;

    private Metrics(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
    }

    static synchronized Metrics of(Face face) {
        return READ.computeIfAbsent(face, Metrics::read);
    }

    private static Metrics read(Face face) {
        try (var in = face.open()) {
            return new Metrics(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }

    double width(String text, double size) {
        try {
            long units = 0;
            for (int at = 0; at < text.length(); ) {
                int character = text.codePointAt(at);
                units += font.getAdvanceWidth(glyphs.getGlyphId(character));
                at += Character.charCount(character);
            }
            return units * size / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text on one line, with a question mark for each character that the face lacks. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.strip()
                .codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> glyphs.getGlyphId(character) == 0 ? '?' : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Lines no wider than {@code width}; a word that is wider is broken. */
    List<String> wrapped(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : printable(text).split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > width && rest.length() > 1) {
                int fits = fitting(rest, size, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Cut to a width, with an ellipsis where something is left out. */
    String fitted(String text, double size, double width) {
        String whole = printable(text);
        if (width(whole, size) <= width) {
            return whole;
        }
        return whole.substring(0, fitting(whole, size, width - width("…", size))).strip() + "…";
    }

    private int fitting(String text, double size, double width) {
        int fits = 1;
        while (fits < text.length() && width(text.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return fits;
    }
}
