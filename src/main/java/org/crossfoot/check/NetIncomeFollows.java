package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Net income is income before taxes less the taxes, and what comes after them. */
final class NetIncomeFollows implements TableCheck {

    @Override
    public String id() {
        return "net-income-follows";
    }

    @Override
    public String number() {
        return "S-06";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.NET_INCOME);
    }
}
