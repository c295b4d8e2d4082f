package org.crossfoot.app.print;

import java.util.Arrays;
import javafx.print.JobSettings;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.PageRange.Span;

/** The pages that were named in the system's print dialog, by the numbers that they bear. */
final class SystemRange {

    private SystemRange() {}

    /** The job forgets them, since it would count the pages that it is given. */
    static PageRange taken(PageRange range, JobSettings settings) {
        var ranges = settings.getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return range;
        }
        settings.setPageRanges();
        return range.both(
                new PageRange(
                        Arrays.stream(ranges)
                                .map(each -> new Span(each.getStartPage(), each.getEndPage()))
                                .toList()));
    }
}
