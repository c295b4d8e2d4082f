package org.crossfoot.read.block;

import java.util.Optional;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;

/** Turns the text of a document into blocks, whatever it is written in. */
public final class BlockReader {

    private BlockReader() {}

    /** How a document is written, told from its characters. */
    public static Filing.Format format(String text) {
        return switch (Script.of(text)) {
            case HTML ->
                    text.contains("<ix:") || text.contains("inlineXBRL")
                            ? Filing.Format.INLINE_XBRL
                            : Filing.Format.HTML;
            case TABBED, TYPED -> Filing.Format.TEXT;
        };
    }

    /** Reads a document that gets the given id. */
    public static Blocks read(String id, Optional<String> type, String name, String text) {
        Pieces pieces =
                switch (Script.of(text)) {
                    case HTML -> new HtmlReader(id, text).read();
                    case TABBED -> new TextReader(id, text).read();
                    case TYPED -> new AsciiReader(Text.verbatim(id, text, 0)).read();
                };
        return new Blocks(
                new Document(id, type, name, text, pieces.printed()),
                Endless.parted(pieces.blocks()),
                pieces.tags());
    }
}
