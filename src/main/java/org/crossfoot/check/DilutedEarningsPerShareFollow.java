package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;

/** Diluted earnings a share are income over the diluted shares, unless dilution adds to income. */
final class DilutedEarningsPerShareFollow implements TableCheck {

    private static final PerShare DILUTED =
            new PerShare(List.of(Concept.EPS_DILUTED), List.of(Concept.SHARES_DILUTED));

    @Override
    public String id() {
        return "diluted-earnings-per-share-follow";
    }

    @Override
    public String number() {
        return "E-02";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return DILUTED.rules(id(), Rule.Trust.HINT, filing);
    }
}
