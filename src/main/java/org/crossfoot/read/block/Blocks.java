package org.crossfoot.read.block;

import java.util.List;
import org.crossfoot.model.Document;

/**
 * A document and its pieces in reading order.
 *
 * @param tags the filer's own, where the document is inline XBRL
 */
public record Blocks(Document document, List<Block> blocks, Tags tags) {

    public Blocks(Document document, List<Block> blocks) {
        this(document, blocks, Tags.NONE);
    }

    public Blocks {
        blocks = List.copyOf(blocks);
    }
}
