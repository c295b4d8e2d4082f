package org.crossfoot.app.print;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageRange;

/**
 * A page that will be printed.
 *
 * @param number in the whole report, as its footing says
 */
record Leaf(int number, Page page) {

    /** Those of a report's pages that a range names. */
    static List<Leaf> of(List<Page> pages, PageRange range) {
        return IntStream.rangeClosed(1, pages.size())
                .filter(range::holds)
                .mapToObj(number -> new Leaf(number, pages.get(number - 1)))
                .toList();
    }
}
