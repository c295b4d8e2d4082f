package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Operating income is gross profit less operating expenses, or revenue less all costs. */
final class OperatingIncomeFollows implements TableCheck {

    @Override
    public String id() {
        return "operating-income-follows";
    }

    @Override
    public String number() {
        return "S-04";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.OPERATING_INCOME);
    }
}
