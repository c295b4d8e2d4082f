package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;

/** Basic earnings a share are income over the weighted shares. */
final class EarningsPerShareFollow implements TableCheck {

    private static final PerShare BASIC =
            new PerShare(
                    List.of(Concept.EPS_BASIC, Concept.EPS_BASIC_AND_DILUTED),
                    List.of(Concept.SHARES_BASIC, Concept.SHARES_BASIC_AND_DILUTED));

    @Override
    public String id() {
        return "earnings-per-share-follow";
    }

    @Override
    public String number() {
        return "E-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return BASIC.rules(id(), Rule.Trust.IDENTITY, filing);
    }

    @Override
    public List<Outcome> apply(Books books) {
        var outcomes = TableCheck.super.apply(books);
        return outcomes.isEmpty() ? BASIC.skipped(id(), books.printed().filing()) : outcomes;
    }
}
