package org.crossfoot.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.crossfoot.model.Watch;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;

/** Reads what the pages of a PDF document say, and sets it in lines and columns of characters. */
public final class PdfText {

    /** Held, or it would be forgotten: the library reports every oddity that it copes with. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    /** A turned side note has fewer characters than a page. */
    private static final int FEW = 40;

    private static final int MOST_UNREAD = 50; // one character in so many

    static {
        LIBRARY.setLevel(Level.OFF);
        FontMappers.set(new OneFace());
    }

    private final GlyphReader reader = new GlyphReader();
    private final StringBuilder out = new StringBuilder();
    private int glyphs;
    private int damaged;

    private PdfText() {}

    /** Whether bytes say of themselves that they are a PDF document. */
    public static boolean is(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return bytes.length - at > 4
                && bytes[at] == '%'
                && bytes[at + 1] == 'P'
                && bytes[at + 2] == 'D'
                && bytes[at + 3] == 'F'
                && bytes[at + 4] == '-';
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableException when it is locked or damaged, or is pictures of pages
     */
    public static Printed read(byte[] bytes, Path file) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(new WatchedBytes(bytes))) {
            return new PdfText().read(document, file);
        } catch (Watch.TooSlow | CancellationException | UnreadableException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Kind.LOCKED, file, e);
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new UnreadableException(Kind.DAMAGED, file);
        }
    }

    private Printed read(PDDocument document, Path file) throws UnreadableException {
        for (PDPage page : document.getPages()) {
            page(page);
        }
        int unread = reader.unread();
        if (glyphs <= unread) {
            throw new UnreadableException(damaged > 0 ? Kind.DAMAGED : Kind.NO_LETTERS, file);
        }
        return new Printed(out.toString(), damaged == 0 && unread <= glyphs / MOST_UNREAD);
    }

    private void page(PDPage page) {
        try {
            List<List<Glyph>> turned = reader.read(page);
            if (!out.isEmpty()) {
                out.append("\f\n");
            }
            for (List<Glyph> one : turned) {
                if (one.size() >= FEW || one.equals(turned.getFirst())) {
                    glyphs += one.size();
                    type(one);
                }
            }
        } catch (Watch.TooSlow | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the other pages may be sound
            damaged++;
        }
    }

    private void type(List<Glyph> one) {
        for (List<Row> part : Gutters.split(WrappedDates.whole(Rows.of(one)))) {
            new Typist(out, WrappedLabels.whole(part)).type();
            out.append('\n');
        }
    }
}
