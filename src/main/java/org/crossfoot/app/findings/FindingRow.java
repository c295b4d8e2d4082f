package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.check.Outcome;

/** One line of the findings screen: the head of a group, or an outcome. */
sealed interface FindingRow {

    /** Which group a head opens. */
    sealed interface Group {

        /** Outcomes of a kind. */
        record Kind(FindingsTab kind) implements Group {}

        /** Comparisons that were not made for a reason. */
        record Why(Outcome.Reason reason) implements Group {}
    }

    record Head(Group group, int count, boolean open) implements FindingRow {}

    record Item(Entry entry) implements FindingRow {}

    /** The lines as they stand, groups in order of their first line; what is closed is left out. */
    static List<FindingRow> rows(List<Entry> entries, FindingsTab tab, Set<Group> closed) {
        Map<Group, List<Entry>> groups = new LinkedHashMap<>();
        for (var entry : entries) {
            groups.computeIfAbsent(group(entry, tab), g -> new ArrayList<>()).add(entry);
        }
        var rows = new ArrayList<FindingRow>();
        groups.forEach(
                (group, members) -> {
                    boolean open = !closed.contains(group);
                    rows.add(new Head(group, members.size(), open));
                    if (open) {
                        members.forEach(entry -> rows.add(new Item(entry)));
                    }
                });
        return rows;
    }

    private static Group group(Entry entry, FindingsTab tab) {
        return tab == FindingsTab.NOT_CHECKED && entry.outcome() instanceof Outcome.Skipped skipped
                ? new Group.Why(skipped.reason())
                : new Group.Kind(FindingsTab.of(entry.mark()));
    }
}
