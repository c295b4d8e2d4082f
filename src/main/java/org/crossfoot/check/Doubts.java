package org.crossfoot.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Claim;

/**
 * Words are not accused by a figure that another finding says is wrong: they may be the only place
 * where it is right.
 *
 * @param suspects the figures of the tables that are in doubt
 */
record Doubts(Set<CellRef> suspects) {

    static final Doubts NONE = new Doubts(Set.of());

    Doubts {
        suspects = Set.copyOf(suspects);
    }

    /** The outcome, or that it waits for the figure in doubt. */
    Outcome heard(Claim claim, Outcome outcome) {
        return outcome instanceof Differs differs
                        && !Collections.disjoint(differs.proof().cells(), suspects)
                ? new Skipped(
                        outcome.check(),
                        Reason.FIGURE_IN_DOUBT,
                        claim.text(),
                        List.of(),
                        Optional.of(claim.source()))
                : outcome;
    }
}
