package org.crossfoot.read.xbrl;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Period;

/** The columns of a statement: the periods on which enough of its elements report. */
final class Columns {

    private static final double ENOUGH = 0.35;
    private static final int LEAST = 3;
    private static final int MOST = 10;
    private static final int YEAR = 11;
    private static final Comparator<Period> ORDER =
            Comparator.<Period>comparingInt(p -> p instanceof Period.Duration d ? d.months() : 0)
                    .thenComparing(Period::end, Comparator.reverseOrder());

    private final Instance instance;

    Columns(Instance instance) {
        this.instance = instance;
    }

    List<Period> of(Outline outline) {
        Map<Period, Integer> instants = new LinkedHashMap<>();
        Map<Period, Integer> durations = new LinkedHashMap<>();
        outline.entries().stream()
                .map(Entry::key)
                .distinct()
                .flatMap(key -> instance.of(key).stream())
                .filter(XbrlFact::numeric)
                .map(fact -> fact.context().period())
                .forEach(
                        p ->
                                (p instanceof Period.Instant ? instants : durations)
                                        .merge(p, 1, Integer::sum));
        if (instance.annual() && durations.keySet().stream().anyMatch(Columns::year)) {
            durations.keySet().removeIf(period -> !year(period));
        }
        int most = durations.values().stream().mapToInt(n -> n).max().orElse(0);
        return enough(most < LEAST && !instants.isEmpty() ? instants : durations);
    }

    private static boolean year(Period period) {
        return period instanceof Period.Duration duration && duration.months() >= YEAR;
    }

    private static List<Period> enough(Map<Period, Integer> counts) {
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(1, most * ENOUGH))
                .map(Map.Entry::getKey)
                .sorted(ORDER)
                .limit(MOST)
                .toList();
    }

    /**
     * The fact of a row in a column; balances stand at the column's end, opening ones before it.
     */
    Optional<XbrlFact> fact(Entry entry, Period column) {
        if (!(column instanceof Period.Duration duration)) {
            return instance.at(entry.key(), column);
        }
        return entry.opening()
                ? instance.at(entry.key(), Period.at(duration.start().minusDays(1)))
                : instance.at(entry.key(), column)
                        .or(() -> instance.at(entry.key(), Period.at(duration.end())));
    }
}
