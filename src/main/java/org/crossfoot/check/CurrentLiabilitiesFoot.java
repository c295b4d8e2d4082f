package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total current liabilities are the sum of the section's rows. */
final class CurrentLiabilitiesFoot implements TableCheck {

    @Override
    public String id() {
        return "current-liabilities-foot";
    }

    @Override
    public String number() {
        return "B-04";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.CURRENT_LIABILITIES);
    }
}
