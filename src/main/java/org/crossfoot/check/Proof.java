package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;

/**
 * The arithmetic of one comparison, set as it is shown: the terms, what they give, what is printed.
 *
 * @param subject the line or measure that is checked, as the filing names it
 * @param period the column or the period of the words; empty where there is none
 * @param unit of computed and stated
 * @param terms top down; the first has {@link Op#PLUS}
 * @param computed what the terms give, no finer than they are
 * @param allowed everything that the rounding of the terms lets the result be
 * @param stated what is printed and held against it
 * @param others the same comparison in other scopes that were tried
 */
public record Proof(
        String subject,
        Optional<Period> period,
        Unit unit,
        List<Term> terms,
        Amount computed,
        Interval allowed,
        Term stated,
        List<Proof> others) {

    /**
     * One figure of the arithmetic.
     *
     * @param label as the filing names it
     * @param cell where it stands in a statement, for a derived share where its part stands; empty
     *     for words and for other derived figures
     * @param words where it stands in the prose
     * @param derived whether it was computed, not printed
     */
    public record Term(
            Op op,
            String label,
            Amount amount,
            Unit unit,
            Optional<CellRef> cell,
            Optional<Source> words,
            boolean derived) {}

    /** What is done with a term. */
    public enum Op {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    public Proof {
        terms = List.copyOf(terms);
        others = List.copyOf(others);
    }

    /** Stated less computed. */
    public Amount gap() {
        var value = stated.amount().value().subtract(computed.value());
        return new Amount(value, Math.min(stated.amount().decimals(), computed.decimals()));
    }

    /** Whether words name a way alone, with no figure to set beside the tables'. */
    public boolean namesWayAlone() {
        return stated.words().isPresent()
                && stated.amount().decimals() == Amount.EXACT
                && stated.amount().value().signum() == 0;
    }

    /** Every cell that takes part, the stated one first. */
    public List<CellRef> cells() {
        var all = new java.util.ArrayList<CellRef>();
        stated.cell().ifPresent(all::add);
        terms.forEach(term -> term.cell().ifPresent(all::add));
        return List.copyOf(all);
    }
}
