package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Stockholders' equity is the sum of its parts, deficits and treasury stock taken off. */
final class EquityFoots implements TableCheck {

    @Override
    public String id() {
        return "equity-foots";
    }

    @Override
    public String number() {
        return "B-06";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.EQUITY);
    }
}
