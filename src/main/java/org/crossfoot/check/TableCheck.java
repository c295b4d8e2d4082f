package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** A check that holds figures of the statements against each other, rule by rule. */
interface TableCheck extends Check {

    /** What must hold in a filing. */
    List<Rule> rules(Filing filing);

    /** What came of the rules, seen together with all other rules of the filing. */
    default List<Outcome> apply(Books books) {
        return books.outcomes(id());
    }

    @Override
    default List<Outcome> apply(Filing filing) {
        return apply(Books.of(filing));
    }
}
