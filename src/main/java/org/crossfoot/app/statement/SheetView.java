package org.crossfoot.app.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.app.Trace;
import org.crossfoot.app.Units;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/**
 * All that a cell needs to know to draw itself.
 *
 * @param currency the rows that carry the currency in the order in which they are shown
 */
record SheetView(
        Report report,
        FiledSheet filed,
        Units units,
        Optional<SectionSort> sort,
        Set<Integer> currency,
        Marks marks,
        Trace trace) {

    static SheetView of(Report report, FiledSheet filed, Marks marks, Units units) {
        return new SheetView(
                report, filed, units, Optional.empty(), filed.currency(), marks, Trace.NONE);
    }

    SheetView with(Trace lit) {
        return new SheetView(report, filed, units, sort, currency, marks, lit);
    }

    SheetView with(Units chosen) {
        return new SheetView(report, filed, chosen, sort, currency, marks, trace);
    }

    SheetView with(Optional<SectionSort> order) {
        var rows = CurrencyRows.of(statement(), Row.flat(top(order)));
        return new SheetView(report, filed, units, order, rows, marks, trace);
    }

    Statement statement() {
        return filed.statement();
    }

    /** The rows at the top, in the order in which they are shown. */
    List<Row> top() {
        return top(sort);
    }

    boolean holds(CellRef cell) {
        return cell.statement().equals(statement().id());
    }

    boolean lead(CellRef cell) {
        return trace.lead().filter(cell::equals).isPresent();
    }

    private List<Row> top(Optional<SectionSort> order) {
        return order.map(by -> by.apply(statement(), filed.rows())).orElse(filed.rows());
    }
}
