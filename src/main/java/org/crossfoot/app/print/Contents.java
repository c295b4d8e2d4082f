package org.crossfoot.app.print;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageSetup;

/**
 * What of a report goes on paper.
 *
 * @param statements the ids of those to print
 */
record Contents(
        Set<String> statements,
        boolean findings,
        boolean trends,
        boolean ticks,
        boolean heading,
        boolean footing) {

    Contents {
        statements = Set.copyOf(statements);
    }

    /** Statements that are filed as such, with their findings; charts are asked for. */
    static Contents of(Filing filing) {
        var ids = new LinkedHashSet<String>();
        for (Statement statement : filing.statements()) {
            if (statement.kind() != Statement.Kind.OTHER) {
                ids.add(statement.id());
            }
        }
        return new Contents(ids, true, false, true, true, true);
    }

    PageOptions on(PageSetup setup, LocalDate today) {
        return new PageOptions(
                setup, Optional.of(statements), findings, trends, ticks, heading, footing, today);
    }
}
