package org.crossfoot.write.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What goes on paper, and how.
 *
 * @param statements the ids of those to print; empty for the primary ones, or for all tables where
 *     there is none
 * @param findings what differs, what was not checked and why, and what agrees
 * @param trends charts with their tables
 * @param ticks marks beside checked figures, with their key
 * @param heading company, form, period and unit on every page
 * @param footing file, checksum and page number on every page
 * @param printed the date to print
 */
public record PageOptions(
        Paper paper,
        Orientation orientation,
        Optional<Set<String>> statements,
        boolean findings,
        boolean trends,
        boolean ticks,
        boolean heading,
        boolean footing,
        LocalDate printed) {

    /** Which way a page is held. */
    public enum Orientation {
        /** Sideways above three columns of figures, and wherever the columns ask for it. */
        AUTOMATIC,
        UPRIGHT,
        SIDEWAYS
    }

    public PageOptions {
        statements = statements.map(Set::copyOf);
    }

    /** Everything, on the paper of the place. */
    public static PageOptions all(LocalDate printed) {
        return new PageOptions(
                Paper.usual(),
                Orientation.AUTOMATIC,
                Optional.empty(),
                true,
                true,
                true,
                true,
                true,
                printed);
    }

    public PageOptions on(Paper other) {
        return new PageOptions(
                other, orientation, statements, findings, trends, ticks, heading, footing, printed);
    }

    public PageOptions held(Orientation other) {
        return new PageOptions(
                paper, other, statements, findings, trends, ticks, heading, footing, printed);
    }
}
