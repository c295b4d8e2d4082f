package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Gross profit or loss is revenue less the cost of it. */
final class GrossProfitIsRevenueLessCost implements TableCheck {

    @Override
    public String id() {
        return "gross-profit-is-revenue-less-cost";
    }

    @Override
    public String number() {
        return "S-02";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.GROSS_PROFIT);
    }
}
