package org.crossfoot.trend;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Series;

/**
 * One point of a trend.
 *
 * @param filings where its terms stand, one a term
 * @param repeats what other filings print for the same period
 */
public record Entry(Series.Point point, List<Filing> filings, List<Repeat> repeats) {

    /** The same period in another filing. */
    public record Repeat(Filing filing, Series.Point point) {}

    public Entry {
        filings = List.copyOf(filings);
        repeats = List.copyOf(repeats);
    }

    /** Those that cannot be roundings of the same figure. */
    public List<Repeat> contradictions() {
        var here = point.amount().interval();
        return repeats.stream()
                .filter(repeat -> !repeat.point().amount().interval().meets(here))
                .toList();
    }

    Entry repeatedBy(Filing filing, Series.Point other) {
        var more = new ArrayList<>(repeats);
        more.add(new Repeat(filing, other));
        return new Entry(point, filings, more);
    }
}
