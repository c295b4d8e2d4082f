package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Liabilities, what stands between, and equity make their total. */
final class LiabilitiesAndEquityFoot implements TableCheck {

    @Override
    public String id() {
        return "liabilities-and-equity-foot";
    }

    @Override
    public String number() {
        return "B-08";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.LIABILITIES_AND_EQUITY);
    }
}
