package org.crossfoot.app.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.app.Trace;
import org.crossfoot.app.Units;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/**
 * All that a cell needs to know to draw itself.
 *
 * @param currency the rows that carry the currency
 * @param percents the columns that hold a percentage
 */
record SheetView(
        Report report,
        Statement statement,
        Units units,
        Optional<SectionSort> sort,
        Set<Integer> currency,
        Set<Integer> percents,
        Marks marks,
        Trace trace) {

    static SheetView of(Report report, Statement statement, Marks marks, Units units) {
        return new SheetView(
                report,
                statement,
                units,
                Optional.empty(),
                CurrencyRows.of(statement, flat(Row.filed(statement))),
                percents(statement),
                marks,
                Trace.NONE);
    }

    SheetView with(Trace lit) {
        return new SheetView(report, statement, units, sort, currency, percents, marks, lit);
    }

    SheetView with(Units chosen) {
        return new SheetView(report, statement, chosen, sort, currency, percents, marks, trace);
    }

    SheetView with(Optional<SectionSort> order) {
        var rows = rows(statement, order);
        return new SheetView(
                report,
                statement,
                units,
                order,
                CurrencyRows.of(statement, rows),
                percents,
                marks,
                trace);
    }

    /** The rows at the top, in the order in which they are shown. */
    List<Row> top() {
        var filed = Row.filed(statement);
        return sort.map(order -> order.apply(statement, filed)).orElse(filed);
    }

    boolean holds(CellRef cell) {
        return cell.statement().equals(statement.id());
    }

    boolean lead(CellRef cell) {
        return trace.lead().filter(cell::equals).isPresent();
    }

    private static List<Row> rows(Statement statement, Optional<SectionSort> order) {
        var filed = Row.filed(statement);
        return flat(order.map(sort -> sort.apply(statement, filed)).orElse(filed));
    }

    private static Set<Integer> percents(Statement statement) {
        return IntStream.range(0, statement.columns().size())
                .filter(
                        column ->
                                statement.lines().stream()
                                        .anyMatch(line -> statement.isPercent(line, column)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Row> flat(List<Row> top) {
        return top.stream().flatMap(Row::all).toList();
    }
}
