package org.crossfoot.app.source;

import java.util.List;
import java.util.Optional;
import org.crossfoot.app.Trace;
import org.crossfoot.model.Source;

/**
 * What is lit on the page.
 *
 * @param shown the place that is in sight; its line stands out
 * @param character the width of a character
 */
record PageView(List<Trace.Run> runs, Optional<Source> shown, double character) {

    static final PageView NOTHING = new PageView(List.of(), Optional.empty(), 7.2);

    PageView {
        runs = List.copyOf(runs);
    }

    /** Whether a row is part of the line in sight. */
    boolean stands(PageRow row) {
        return shown.filter(
                        place ->
                                row.line().runs().stream()
                                        .anyMatch(
                                                run ->
                                                        run.start() < place.end()
                                                                && place.start() < run.end()))
                .isPresent();
    }
}
