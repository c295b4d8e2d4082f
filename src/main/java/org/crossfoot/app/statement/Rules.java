package org.crossfoot.app.statement;

import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;

/** The accounting rules of a line: one above a sum, two below a grand total. */
enum Rules {
    NONE,
    ABOVE,
    ABOVE_AND_DOUBLE;

    private static final Set<Concept> GRAND =
            Set.of(Concept.ASSETS, Concept.LIABILITIES_AND_EQUITY, Concept.NET_INCOME);

    static Rules of(Statement statement, int row) {
        Line line = statement.lines().get(row);
        if (grand(statement, row, line)) {
            return ABOVE_AND_DOUBLE;
        }
        return line.sums() ? ABOVE : NONE;
    }

    private static boolean grand(Statement statement, int row, Line line) {
        if (line.role() == Line.Role.SUBTOTAL || line.role() == Line.Role.TOTAL) {
            boolean named = line.concept().filter(GRAND::contains).isPresent();
            return named || (line.role() == Line.Role.TOTAL && !goesIntoAnother(statement, row));
        }
        return false;
    }

    private static boolean goesIntoAnother(Statement statement, int row) {
        return statement.relations().stream()
                .flatMap(relation -> relation.terms().stream())
                .anyMatch(term -> term.row() == row);
    }
}
