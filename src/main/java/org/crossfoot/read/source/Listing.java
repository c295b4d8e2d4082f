package org.crossfoot.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Problem;

/** What is found in a folder or an archive, up to a limit, and what was left out. */
final class Listing {

    /** No filing has so many parts, and no queue so many filings. */
    static final int MOST = 20_000;

    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int seen;

    List<Item> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether one more may be looked at; the one that may not is said. */
    boolean more(String place) {
        if (seen == MOST) {
            odd(Problem.Kind.TOO_MANY_FILES, place);
        }
        return seen++ < MOST;
    }

    void add(Item item) {
        if (item.is(Sort.OTHER)) {
            odd(Problem.Kind.PASSED_OVER, item.stored().name());
        } else {
            items.add(item);
        }
    }

    void odd(Problem.Kind kind, String name) {
        problems.add(new Problem(kind, name, Optional.empty()));
    }

    /** Whether a file is hidden, or is what a Macintosh adds to an archive. */
    static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
