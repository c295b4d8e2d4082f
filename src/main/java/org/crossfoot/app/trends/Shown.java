package org.crossfoot.app.trends;

import java.util.List;
import java.util.Set;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.trend.Entry;
import org.crossfoot.trend.Trend;

/** Which points the screen shows. */
record Shown(Set<Length> lengths, boolean derived) {

    Shown {
        lengths = Set.copyOf(lengths);
    }

    /** The trends with the points that are shown; one with none is left out. */
    List<Trend> of(List<Trend> trends) {
        return trends.stream()
                .map(
                        trend ->
                                new Trend(
                                        trend.measure(),
                                        trend.entries().stream().filter(this::shows).toList()))
                .filter(trend -> !trend.entries().isEmpty())
                .toList();
    }

    private boolean shows(Entry entry) {
        var length = Length.of(entry.point().period());
        return (length == Length.BALANCE || lengths.contains(length))
                && (derived || entry.point().basis() == Basis.REPORTED);
    }
}
