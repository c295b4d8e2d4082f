package org.crossfoot.app.findings;

import java.util.List;
import org.crossfoot.app.task.Latest;

/** The lines of a list that a filter leaves, looked for on the worker while one types. */
final class Sifted {

    private final Latest search;
    private final Runnable changed;
    private List<Entry> left = List.of();

    /**
     * @param changed hears when other lines are left
     */
    Sifted(Latest search, Runnable changed) {
        this.search = search;
        this.changed = changed;
    }

    /** What is left: until the worker has an answer, what was left before. */
    List<Entry> left() {
        return left;
    }

    /** Leaves nothing until something is sifted again. */
    void clear() {
        search.drop();
        leave(List.of());
    }

    void sift(List<Entry> entries, String filter) {
        if (filter.isBlank()) {
            search.drop();
            leave(entries);
        } else {
            search.ask(() -> FindingList.matching(entries, filter), this::leave);
        }
    }

    private void leave(List<Entry> entries) {
        left = entries;
        changed.run();
    }
}
