package org.crossfoot.app.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.app.Mark;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** What came of the checks of one filing: worst first, else in the order of the checks. */
record FindingList(List<Entry> entries) {

    FindingList {
        entries = List.copyOf(entries);
    }

    static FindingList of(Report report, FindingTexts texts) {
        return new FindingList(
                report.outcomes().stream()
                        .map(outcome -> new Entry(report, texts, outcome, Mark.of(outcome)))
                        .sorted(Comparator.comparing(Entry::mark))
                        .toList());
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

    Map<FindingsTab, Integer> counts() {
        var counts = new EnumMap<FindingsTab, Integer>(FindingsTab.class);
        for (var tab : FindingsTab.values()) {
            counts.put(tab, in(tab, "").size());
        }
        return counts;
    }
}
