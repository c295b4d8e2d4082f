package org.crossfoot.write.page;

import java.util.List;
import org.crossfoot.model.Line;

/** Where a statement may turn the page: not below a heading, and not above a sum. */
final class PageBreak {

    /** Fewer rows than these are not left alone on a page. */
    private static final int TOGETHER = 3;

    /** How many rows of room may be left empty for a better place. */
    private static final int GIVEN_UP = 8;

    private PageBreak() {}

    /**
     * The row that the next page begins with.
     *
     * @param from the row that this page begins with
     * @param full the first row that has no room on it
     */
    static int before(List<Row> rows, int from, int full) {
        if (full == rows.size()) {
            return full;
        }
        int last = Math.min(full, rows.size() - TOGETHER);
        int first = Math.max(from + 2 * TOGETHER, full - GIVEN_UP);
        for (int next = last; next >= first; next--) {
            boolean sum = rows.get(next).line().sums();
            if (!sum && rows.get(next - 1).line().role() != Line.Role.HEADING) {
                return next;
            }
        }
        return full;
    }
}
