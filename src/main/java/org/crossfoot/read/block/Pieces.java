package org.crossfoot.read.block;

import java.util.List;
import org.crossfoot.model.Printed;
import org.crossfoot.model.PrintedLine;

/** What a reader of one format makes of a document. */
record Pieces(List<Block> blocks, Printed printed, Tags tags) {

    Pieces(List<Block> blocks, Printed printed) {
        this(blocks, printed, Tags.NONE);
    }

    List<PrintedLine> page() {
        return printed.lines();
    }

    Pieces with(Tags other) {
        return new Pieces(blocks, printed, other);
    }
}
