package org.crossfoot.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;

/**
 * The figures of a filing, some of them thought to be others.
 *
 * @param instead what to read in place of what is printed
 */
record Figures(Filing filing, Map<CellRef, Amount> instead) {

    static Figures printed(Filing filing) {
        return new Figures(filing, Map.of());
    }

    Figures with(Map<CellRef, Amount> others) {
        return new Figures(filing, others);
    }

    Line line(CellRef cell) {
        return filing.statement(cell.statement()).lines().get(cell.row());
    }

    Optional<Amount> amount(CellRef cell) {
        Watch.tick();
        Amount other = instead.get(cell);
        return (other == null ? filing.fact(cell).map(Fact::amount) : Optional.of(other))
                .map(amount -> exactly(amount, line(cell).unit()));
    }

    /** A cell and those of its row that have the same digits of the page: printed once for all. */
    Stream<CellRef> printedAs(CellRef cell) {
        var facts = line(cell).facts();
        var source = facts.get(cell.column()).map(Fact::source);
        return IntStream.range(0, facts.size())
                .filter(
                        column ->
                                column == cell.column()
                                        || (source.isPresent()
                                                && facts.get(column)
                                                        .map(Fact::source)
                                                        .equals(source)))
                .mapToObj(column -> new CellRef(cell.statement(), cell.row(), column));
    }

    /** Shares printed in full are counted, not rounded. */
    private static Amount exactly(Amount amount, Unit unit) {
        return unit == Unit.SHARES && amount.decimals() >= 0
                ? new Amount(amount.value(), Amount.EXACT)
                : amount;
    }
}
