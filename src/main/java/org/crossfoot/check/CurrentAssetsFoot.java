package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Total current assets are the sum of the section's rows. */
final class CurrentAssetsFoot implements TableCheck {

    @Override
    public String id() {
        return "current-assets-foot";
    }

    @Override
    public String number() {
        return "B-02";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.CURRENT_ASSETS);
    }
}
