package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Cash from operations is the sum of its section. */
final class OperatingCashFoots implements TableCheck {

    @Override
    public String id() {
        return "operating-cash-foots";
    }

    @Override
    public String number() {
        return "C-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.OPERATING_CASH);
    }
}
