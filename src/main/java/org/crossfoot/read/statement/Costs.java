package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;

/** Tells what a total of costs covers by what is left of revenue when it is taken away. */
final class Costs {

    private Costs() {}

    /**
     * "Total operating expenses" are all costs where revenue less them is the operating income, and
     * "Total cost" is that of revenue where gross profit is left.
     */
    static Sheet settle(Sheet sheet) {
        if (sheet.kind() != Kind.INCOME_STATEMENT) {
            return sheet;
        }
        Sheet all =
                leaves(sheet, Concept.OPERATING_EXPENSES, Concept.OPERATING_INCOME)
                        ? renamed(sheet, Concept.OPERATING_EXPENSES, Concept.COSTS_AND_EXPENSES)
                        : sheet;
        return leaves(all, Concept.COSTS_AND_EXPENSES, Concept.GROSS_PROFIT)
                ? renamed(all, Concept.COSTS_AND_EXPENSES, Concept.COST_OF_REVENUE)
                : all;
    }

    private static boolean leaves(Sheet sheet, Concept cost, Concept rest) {
        var revenue = sheet.row(Concept.REVENUES);
        var less = sheet.row(cost);
        var left = sheet.row(rest);
        if (revenue.isEmpty() || less.isEmpty() || left.isEmpty()) {
            return false;
        }
        int sign = sheet.ledger().neverPositive(less.get()) ? 1 : -1;
        int[] rows = {revenue.get(), less.get()};
        return !sheet.ledger().ties(left.get(), rows, new int[] {1, sign}, 2).isEmpty();
    }

    private static Sheet renamed(Sheet sheet, Concept from, Concept to) {
        if (sheet.row(to).isPresent()) {
            return sheet;
        }
        List<Optional<Concept>> concepts = new ArrayList<>(sheet.concepts());
        concepts.replaceAll(concept -> concept.map(c -> c.equals(from) ? to : c));
        return new Sheet(sheet.kind(), sheet.rows(), sheet.tree(), concepts, sheet.ledger());
    }
}
