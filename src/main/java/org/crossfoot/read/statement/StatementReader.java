package org.crossfoot.read.statement;

import java.util.List;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.read.block.Blocks;

/** Recovers the statements of a filing from the pieces of its documents. */
public final class StatementReader {

    private StatementReader() {}

    /**
     * The statements in the order of the documents, then of the page.
     *
     * @param registrant what the header or cover says; its dates settle columns without a year
     */
    public static Reading<List<Statement>> read(List<Blocks> documents, Registrant registrant) {
        return new Reading<>(List.of(), List.of());
    }
}
