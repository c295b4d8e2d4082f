package org.crossfoot.app.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Line;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;

/**
 * Sorts a statement inside its sections.
 *
 * <p>The lines between two sums change places; headings, sums and memo rows do not. Lines that are
 * not alike, such as revenue and what is subtracted from it, or money and shares, are not compared.
 *
 * @param column the column of figures to go by, {@link #LABELS} for the labels
 */
record SectionSort(int column, boolean largestFirst) {

    static final int LABELS = -1;

    List<Row> apply(Statement statement, List<Row> rows) {
        var sorted = new ArrayList<Row>();
        var run = new ArrayList<Row>();
        for (Row row : rows) {
            if (!run.isEmpty() && !alike(statement, run.getFirst(), row)) {
                drain(run, sorted);
            }
            run.add(inside(statement, row));
        }
        drain(run, sorted);
        return List.copyOf(sorted);
    }

    private Row inside(Statement statement, Row row) {
        return new Row(row.index(), row.line(), apply(statement, row.children()));
    }

    private void drain(List<Row> run, List<Row> sorted) {
        run.stream().sorted(order()).forEach(sorted::add);
        run.clear();
    }

    private static boolean alike(Statement statement, Row a, Row b) {
        return movable(a)
                && movable(b)
                && a.line().unit() == b.line().unit()
                && sign(statement, a) == sign(statement, b);
    }

    private static boolean movable(Row row) {
        return row.line().role() == Line.Role.LINE;
    }

    /** How the line goes into its sum: +1, -1, or 0 where no sum is known. */
    private static int sign(Statement statement, Row row) {
        return statement.relations().stream()
                .flatMap(relation -> relation.terms().stream())
                .filter(term -> term.row() == row.index())
                .mapToInt(Relation.Term::sign)
                .findFirst()
                .orElse(0);
    }

    private Comparator<Row> order() {
        if (column == LABELS) {
            Comparator<Row> words =
                    Comparator.comparing(row -> row.line().name(), String::compareToIgnoreCase);
            return largestFirst ? words.reversed() : words;
        }
        return this::byValue;
    }

    /** Empty cells last, whichever way. */
    private int byValue(Row a, Row b) {
        var left = value(a);
        var right = value(b);
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        int order = left.get().compareTo(right.get());
        return largestFirst ? -order : order;
    }

    private Optional<BigDecimal> value(Row row) {
        return row.line().facts().get(column).map(fact -> fact.amount().value());
    }
}
