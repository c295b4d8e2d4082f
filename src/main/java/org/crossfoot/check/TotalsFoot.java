package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Any other total is the sum of its rows. */
final class TotalsFoot implements TableCheck {

    @Override
    public String id() {
        return "totals-foot";
    }

    @Override
    public String number() {
        return "B-09";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.ofOthers(id(), filing);
    }
}
