package org.crossfoot.trend;

import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Series;

/** Revenue, gross profit or loss, net income and cash over time. */
public final class Trends {

    private Trends() {}

    /** One series a measure that the filing has; derived points say what they come from. */
    public static List<Series> of(Filing filing) {
        return List.of();
    }
}
