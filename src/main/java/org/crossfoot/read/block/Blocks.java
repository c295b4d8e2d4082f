package org.crossfoot.read.block;

import java.util.List;
import org.crossfoot.model.Document;

/** A document and its pieces in reading order. */
public record Blocks(Document document, List<Block> blocks) {

    public Blocks {
        blocks = List.copyOf(blocks);
    }
}
