package org.crossfoot.read.xbrl;

import java.util.Map;
import org.crossfoot.model.Period;

/**
 * When and of what a fact speaks.
 *
 * @param dimensions axis to member; empty for the whole company
 */
record Context(Period period, Map<String, String> dimensions) {

    Context {
        dimensions = Map.copyOf(dimensions);
    }
}
