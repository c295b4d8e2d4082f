package org.crossfoot.app;

import java.util.List;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;

/** What the user has in hand: every panel shows it in its own way. */
public sealed interface Focus {

    /** Nothing. */
    record None() implements Focus {}

    /**
     * Figures of a statement.
     *
     * @param lead the one that proof and source follow
     * @param all the selected ones, lead among them
     */
    record Cells(CellRef lead, List<CellRef> all) implements Focus {

        public Cells {
            all = List.copyOf(all);
        }

        public static Cells one(CellRef cell) {
            return new Cells(cell, List.of(cell));
        }
    }

    /** Words of the filing. */
    record Words(Source source) implements Focus {}

    /** What came of a check. */
    record Finding(Outcome outcome) implements Focus {}
}
