package org.crossfoot.app.findings;

import java.util.List;
import java.util.function.Consumer;
import org.crossfoot.app.task.Latest;

/** The lines of a list that a filter leaves, looked for on the worker while one types. */
final class Sieve {

    private final Latest search;
    private final Consumer<List<Entry>> changed;

    Sieve(Latest search, Consumer<List<Entry>> changed) {
        this.search = search;
        this.changed = changed;
    }

    void sift(List<Entry> entries, String filter) {
        if (filter.isBlank()) {
            search.drop();
            changed.accept(entries);
        } else {
            search.ask(() -> FindingList.matching(entries, filter), changed);
        }
    }
}
