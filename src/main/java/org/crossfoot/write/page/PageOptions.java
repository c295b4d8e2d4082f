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
        PageSetup setup,
        Optional<Set<String>> statements,
        boolean findings,
        boolean trends,
        boolean ticks,
        boolean heading,
        boolean footing,
        LocalDate printed) {

    public PageOptions {
        statements = statements.map(Set::copyOf);
    }

    /** Everything, on the paper of the place. */
    public static PageOptions all(LocalDate printed) {
        return new PageOptions(
                PageSetup.usual(), Optional.empty(), true, true, true, true, true, printed);
    }

    public PageOptions on(Paper paper) {
        return with(setup.on(paper));
    }

    public PageOptions with(PageSetup other) {
        return new PageOptions(
                other, statements, findings, trends, ticks, heading, footing, printed);
    }
}
