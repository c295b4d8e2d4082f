package org.crossfoot.read.block;

import java.util.Optional;
import org.crossfoot.model.Document;

/** Turns the text of a document into blocks, whatever it is written in. */
public final class BlockReader {

    private BlockReader() {}

    /** Reads a document that gets the given id. */
    public static Blocks read(String id, Optional<String> type, String name, String text) {
        Pieces pieces =
                switch (Script.of(text)) {
                    case HTML -> new HtmlReader(id, text).read();
                    case TABBED -> new TextReader(id, text).read();
                    case TYPED -> new AsciiReader(Text.verbatim(id, text, 0)).read();
                };
        return new Blocks(new Document(id, type, name, text, pieces.page()), pieces.blocks());
    }
}
