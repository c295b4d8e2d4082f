package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total liabilities, where they are printed, are the current ones and each of the others. */
final class TotalLiabilitiesFoot implements TableCheck {

    @Override
    public String id() {
        return "total-liabilities-foot";
    }

    @Override
    public String number() {
        return "B-05";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.LIABILITIES);
    }
}
