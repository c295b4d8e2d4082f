package org.crossfoot.app.findings;

import java.util.Locale;
import org.crossfoot.app.Mark;
import org.crossfoot.check.Outcome;

/** An outcome with its words: one line of a list. */
record Entry(Outcome outcome, Mark mark, String title, String place, String amount) {

    /** Whether every word looked for stands in the line. */
    boolean matches(String filter) {
        String line = (title + " " + place + " " + amount).toLowerCase(Locale.ROOT);
        return filter.isBlank()
                || java.util.Arrays.stream(
                                filter.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .allMatch(line::contains);
    }
}
