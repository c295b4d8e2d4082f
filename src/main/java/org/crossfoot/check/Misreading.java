package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.CellRef;

/** Whether a comparison fails because its figures were not read as the filing prints them. */
record Misreading(Figures figures, Comparison comparison, Proof proof) {

    /**
     * Whether the filing would be right with one row more, with a row's twin, or with one sign read
     * the other way.
     */
    boolean explains() {
        return comparison.isSum()
                && (new LeftOut(figures, comparison).explains(proof)
                        || new Twins(figures, comparison).explain()
                        || proof.terms().stream().anyMatch(this::isOneOfAKind));
    }

    /** A term that makes the gap, and that no other column shows to be meant as it is read. */
    private boolean isOneOfAKind(Proof.Term term) {
        BigDecimal value = term.amount().value();
        BigDecimal gap = proof.gap().value().abs();
        var others = signs(term.cell().orElseThrow());
        if (value.signum() == 0) {
            return false;
        }
        return value.abs().multiply(BigDecimal.TWO).compareTo(gap) == 0
                ? others.isEmpty() || others.contains(value.signum())
                : value.abs().compareTo(gap) == 0 && others.isEmpty();
    }

    /** The signs of a row's figures in other columns, where they are not zero. */
    private List<Integer> signs(CellRef cell) {
        var facts = figures.line(cell).facts();
        return IntStream.range(0, facts.size())
                .filter(column -> column != cell.column())
                .mapToObj(facts::get)
                .flatMap(Optional::stream)
                .map(fact -> fact.amount().value().signum())
                .filter(sign -> sign != 0)
                .toList();
    }

    /** Whether a figure is missing here that another column has: it may not have been read. */
    boolean hasGap() {
        return comparison.operands().stream()
                .map(Comparison.Operand::cell)
                .filter(cell -> figures.amount(cell).isEmpty())
                .anyMatch(
                        cell -> figures.line(cell).facts().stream().anyMatch(Optional::isPresent));
    }
}
