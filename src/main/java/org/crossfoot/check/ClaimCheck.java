package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** A check that holds the prose of a filing against its tables, claim by claim. */
interface ClaimCheck extends Check {

    /** What came of the claims that this check looks after. */
    default List<Outcome> apply(ClaimBook book) {
        return book.outcomes(id());
    }

    @Override
    default List<Outcome> apply(Filing filing) {
        return apply(ClaimBook.of(filing));
    }
}
