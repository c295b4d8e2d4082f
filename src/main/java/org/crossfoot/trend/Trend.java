package org.crossfoot.trend;

import java.util.List;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Series;

/**
 * A measure over time as one or several filings give it.
 *
 * @param entries in order of period end, then length; periods do not repeat
 */
public record Trend(Measure measure, List<Entry> entries) {

    public Trend {
        entries = List.copyOf(entries);
    }

    /** The points without the filings they come from. */
    public Series series() {
        return new Series(measure, entries.stream().map(Entry::point).toList());
    }
}
