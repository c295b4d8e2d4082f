package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Cash from financing is the sum of its section. */
final class FinancingCashFoots implements TableCheck {

    @Override
    public String id() {
        return "financing-cash-foots";
    }

    @Override
    public String number() {
        return "C-03";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.FINANCING_CASH);
    }
}
