package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Income before taxes is operating income and the other items. */
final class PretaxIncomeFollows implements TableCheck {

    @Override
    public String id() {
        return "pretax-income-follows";
    }

    @Override
    public String number() {
        return "S-05";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.PRETAX_INCOME);
    }
}
