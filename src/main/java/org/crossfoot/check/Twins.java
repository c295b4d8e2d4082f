package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Watch;

/**
 * Rows among those of a sum that print the same as an addend in every other column: where a sum
 * holds with them, it was learned with the wrong one of the two, and the filing is right. "Net cash
 * from continuing operations" is the whole of it in a year without discontinued ones.
 */
final class Twins {

    /** Three twins in all their combinations; a table where more rows repeat says nothing. */
    private static final int MOST = 8;

    private final Figures figures;
    private final Comparison comparison;

    Twins(Figures figures, Comparison comparison) {
        this.figures = figures;
        this.comparison = comparison;
    }

    /** Whether the sum holds with twins in place of some of its addends. */
    boolean explain() {
        List<Comparison> tried = new ArrayList<>(List.of(comparison));
        for (int at = 0; at < comparison.operands().size(); at++) {
            Watch.tick();
            var twin = twin(comparison.operands().get(at).cell());
            if (twin.isPresent() && tried.size() < MOST) {
                for (Comparison known : List.copyOf(tried)) {
                    tried.add(known.with(at, twin.get()));
                }
            }
        }
        return tried.stream().anyMatch(c -> c.tier(figures).filter(Tier::holds).isPresent());
    }

    private Optional<CellRef> twin(CellRef cell) {
        var rows = comparison.cells().map(CellRef::row).toList();
        int first = rows.stream().mapToInt(i -> i).min().orElseThrow();
        int last = rows.stream().mapToInt(i -> i).max().orElseThrow();
        return IntStream.range(first, last)
                .filter(row -> !rows.contains(row))
                .mapToObj(row -> new CellRef(cell.statement(), row, cell.column()))
                .filter(other -> figures.line(other).unit() == figures.line(cell).unit())
                .filter(other -> alike(cell, other))
                .findFirst();
    }

    /** Whether two rows print the same figures in every column but this one, and some there. */
    private boolean alike(CellRef one, CellRef other) {
        var columns =
                IntStream.range(0, figures.line(one).facts().size())
                        .filter(column -> column != one.column())
                        .boxed()
                        .toList();
        return columns.stream().allMatch(c -> value(one, c).equals(value(other, c)))
                && columns.stream().anyMatch(c -> value(one, c).filter(a -> !zero(a)).isPresent());
    }

    private Optional<Amount> value(CellRef row, int column) {
        return figures.amount(new CellRef(row.statement(), row.row(), column));
    }

    private static boolean zero(Amount amount) {
        return amount.value().signum() == 0;
    }
}
