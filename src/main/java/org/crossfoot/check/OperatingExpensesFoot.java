package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total operating expenses, or total costs and expenses, are the sum of their lines. */
final class OperatingExpensesFoot implements TableCheck {

    @Override
    public String id() {
        return "operating-expenses-foot";
    }

    @Override
    public String number() {
        return "S-03";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.OPERATING_EXPENSES);
    }
}
