package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total assets are the current ones and each of the others. */
final class TotalAssetsFoot implements TableCheck {

    @Override
    public String id() {
        return "total-assets-foot";
    }

    @Override
    public String number() {
        return "B-03";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.ASSETS);
    }
}
