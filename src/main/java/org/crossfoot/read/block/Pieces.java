package org.crossfoot.read.block;

import java.util.List;
import org.crossfoot.model.PrintedLine;

/** What a reader of one format makes of a document. */
record Pieces(List<Block> blocks, List<PrintedLine> page, Tags tags) {

    Pieces(List<Block> blocks, List<PrintedLine> page) {
        this(blocks, page, Tags.NONE);
    }

    Pieces with(Tags other) {
        return new Pieces(blocks, page, other);
    }
}
