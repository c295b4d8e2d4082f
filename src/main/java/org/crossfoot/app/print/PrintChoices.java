package org.crossfoot.app.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageOptions.Orientation;
import org.crossfoot.write.page.Paper;

/**
 * What the user wants on paper.
 *
 * @param statements the ids of those to print
 */
record PrintChoices(
        Paper paper,
        Orientation orientation,
        Set<String> statements,
        boolean findings,
        boolean trends,
        boolean ticks,
        boolean heading,
        boolean footing) {

    PrintChoices {
        statements = Set.copyOf(statements);
    }

    /** Statements that are filed as such, with their findings; charts are asked for. */
    static PrintChoices of(Filing filing) {
        var ids = new LinkedHashSet<String>();
        for (Statement statement : filing.statements()) {
            if (statement.kind() != Statement.Kind.OTHER) {
                ids.add(statement.id());
            }
        }
        return new PrintChoices(
                Paper.usual(), Orientation.AUTOMATIC, ids, true, false, true, true, true);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    PageOptions options(LocalDate today) {
        return new PageOptions(
                paper,
                orientation,
                Optional.of(statements),
                findings,
                trends,
                ticks,
                heading,
                footing,
                today);
    }
}
