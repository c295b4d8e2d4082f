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
 * @param tabs the lines of each tab
 * @param findings the lines of what does not agree, or is worth knowing
 */
record FindingList(Map<FindingsTab, List<Entry>> tabs, List<Entry> findings) {

    static final FindingList EMPTY = of(List.of());

    static FindingList of(Report report, FindingTexts texts) {
        return of(
                report.outcomes().stream()
                        .map(outcome -> new Entry(report, texts, outcome, Mark.of(outcome)))
                        .sorted(Comparator.comparing(Entry::mark))
                        .toList());
    }

    private static FindingList of(List<Entry> entries) {
        var tabs = new EnumMap<FindingsTab, List<Entry>>(FindingsTab.class);
        for (var tab : FindingsTab.values()) {
            tabs.put(tab, entries.stream().filter(entry -> tab.holds(entry.mark())).toList());
        }
        return new FindingList(
                tabs,
                entries.stream()
                        .filter(entry -> entry.outcome() instanceof Outcome.Differs)
                        .toList());
    }

    List<Entry> in(FindingsTab tab) {
        return tabs.getOrDefault(tab, List.of());
    }

    int count(FindingsTab tab) {
        return in(tab).size();
    }

    /** The lines in which all the words looked for stand. */
    static List<Entry> matching(List<Entry> entries, String filter) {
        return entries.stream().filter(entry -> entry.matches(filter)).toList();
    }
}
