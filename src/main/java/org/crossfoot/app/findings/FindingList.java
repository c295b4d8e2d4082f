package org.crossfoot.app.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.app.Mark;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/**
 * What came of the checks of one filing: worst first, else in the order of the checks.
 *
 * @param counts how many lines each tab holds
 */
record FindingList(List<Entry> entries, Map<FindingsTab, Integer> counts) {

    static final FindingList EMPTY = of(List.of());

    FindingList {
        entries = List.copyOf(entries);
        counts = Map.copyOf(counts);
    }

    static FindingList of(Report report, FindingTexts texts) {
        return of(
                report.outcomes().stream()
                        .map(outcome -> new Entry(report, texts, outcome, Mark.of(outcome)))
                        .sorted(Comparator.comparing(Entry::mark))
                        .toList());
    }

    private static FindingList of(List<Entry> entries) {
        var counts = new EnumMap<FindingsTab, Integer>(FindingsTab.class);
        for (var tab : FindingsTab.values()) {
            counts.put(tab, (int) entries.stream().filter(e -> tab.holds(e.mark())).count());
        }
        return new FindingList(entries, counts);
    }

    /** The lines of a tab in which all the words looked for stand. */
    List<Entry> in(FindingsTab tab, String filter) {
        return entries.stream()
                .filter(entry -> tab.holds(entry.mark()) && entry.matches(filter))
                .toList();
    }

    /** What does not agree, or is worth knowing. */
    List<Entry> findings(String filter) {
        return in(FindingsTab.ALL, filter).stream()
                .filter(entry -> entry.outcome() instanceof Outcome.Differs)
                .toList();
    }
}
