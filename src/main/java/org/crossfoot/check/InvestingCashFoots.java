package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Cash from investing is the sum of its section. */
final class InvestingCashFoots implements TableCheck {

    @Override
    public String id() {
        return "investing-cash-foots";
    }

    @Override
    public String number() {
        return "C-02";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.INVESTING_CASH);
    }
}
