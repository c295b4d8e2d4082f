package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total revenue is the sum of the revenue lines. */
final class RevenueLinesFoot implements TableCheck {

    @Override
    public String id() {
        return "revenue-lines-foot";
    }

    @Override
    public String number() {
        return "S-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.REVENUES);
    }
}
