package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/**
 * Whether rows that a sum passes over would make it hold: it was then read with a row too few, and
 * the filing is right.
 */
final class LeftOut {

    private static final Pattern NOT_OF_A_FIGURE = Pattern.compile("[^\\d.]+");

    private final Statement statement;
    private final Comparison comparison;

    LeftOut(Figures figures, Comparison comparison) {
        this.statement = figures.filing().statement(comparison.stated().statement());
        this.comparison = comparison;
    }

    /** Whether the gap is a row passed over, or several in a run. */
    boolean explains(Proof proof) {
        BigDecimal gap = proof.gap().value().abs();
        var rows = passedOver();
        if (rows.stream().anyMatch(row -> isInLabel(row, gap))) {
            return true;
        }
        for (int from = 0; from < rows.size(); from++) {
            BigDecimal run = BigDecimal.ZERO;
            for (int row : rows.subList(from, rows.size())) {
                run = run.add(value(row));
                if (run.abs().compareTo(gap) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a row without a figure here has it in its label, where a cell was not told apart. */
    private boolean isInLabel(int row, BigDecimal gap) {
        String digits = gap.scaleByPowerOfTen(-statement.unit().power()).toPlainString();
        return statement.fact(row, comparison.stated().column()).isEmpty()
                && NOT_OF_A_FIGURE
                        .splitAsStream(statement.lines().get(row).label().replace(",", ""))
                        .anyMatch(digits::equals);
    }

    private List<Integer> passedOver() {
        var used = comparison.cells().map(CellRef::row).toList();
        int first = used.stream().mapToInt(i -> i).min().orElseThrow();
        int last = used.stream().mapToInt(i -> i).max().orElseThrow();
        return IntStream.range(first, Math.min(last + 2, statement.lines().size()))
                .filter(row -> !used.contains(row))
                .filter(row -> counts(statement.lines().get(row)))
                .boxed()
                .toList();
    }

    private static boolean counts(Line line) {
        return line.role() != Line.Role.MEMO && line.unit() != Unit.PERCENT;
    }

    private BigDecimal value(int row) {
        return statement
                .fact(row, comparison.stated().column())
                .map(Fact::amount)
                .map(amount -> amount.value())
                .orElse(BigDecimal.ZERO);
    }
}
