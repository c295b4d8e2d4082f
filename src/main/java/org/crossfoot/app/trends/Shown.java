package org.crossfoot.app.trends;

import java.util.List;
import java.util.Set;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.trend.Entry;
import org.crossfoot.trend.Trend;

/**
 * Which points the screen shows.
 *
 * @param leftOut the lengths of the periods that are left out
 * @param derived whether points are shown that are computed
 */
record Shown(Set<Length> leftOut, boolean derived) {

    Shown {
        leftOut = Set.copyOf(leftOut);
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
        return !leftOut.contains(Length.of(entry.point().period()))
                && (derived || entry.point().basis() == Basis.REPORTED);
    }
}
