package org.crossfoot.app.main;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Sum, average and count of figures, as a spreadsheet gives them.
 *
 * @param count of the cells that hold a figure
 * @param unit of all of them; empty where they count different things, which have no sum
 * @param sum no finer than the coarsest figure
 */
record SelectionFigures(
        int count, Optional<Unit> unit, Optional<Amount> sum, Optional<Amount> average) {

    static final SelectionFigures NONE =
            new SelectionFigures(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Of cells as they stand. */
    static SelectionFigures of(Filing filing, Collection<CellRef> cells) {
        var added = new LinkedHashMap<CellRef, Op>();
        cells.forEach(cell -> added.put(cell, Op.PLUS));
        return of(filing, added);
    }

    /** Of cells that are added and taken away. */
    static SelectionFigures of(Filing filing, Map<CellRef, Op> cells) {
        var filled = cells.keySet().stream().filter(cell -> filing.fact(cell).isPresent()).toList();
        if (filled.isEmpty()) {
            return NONE;
        }
        var units = filled.stream().map(cell -> unit(filing, cell)).distinct().toList();
        if (units.size() > 1) {
            return new SelectionFigures(
                    filled.size(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var sum = sum(filled.stream().map(cell -> signed(filing, cell, cells.get(cell))).toList());
        var count = BigDecimal.valueOf(filled.size());
        var average = new Amount(sum.value().divide(count, MathContext.DECIMAL128), sum.decimals());
        return new SelectionFigures(
                filled.size(),
                Optional.of(units.getFirst()),
                Optional.of(sum),
                Optional.of(average));
    }

    private static Amount signed(Filing filing, CellRef cell, @Nullable Op op) {
        var amount = filing.fact(cell).orElseThrow().amount();
        return op == Op.MINUS ? amount.negated() : amount;
    }

    private static Unit unit(Filing filing, CellRef cell) {
        var statement = filing.statement(cell.statement());
        return statement.unit(statement.lines().get(cell.row()), filing.fact(cell).orElseThrow());
    }

    private static Amount sum(List<Amount> amounts) {
        return new Amount(
                amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts.stream().mapToInt(Amount::decimals).min().orElse(Amount.EXACT));
    }
}
