package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;

/**
 * What the tables give for a line and a period.
 *
 * @param terms the cell, or the cells of which it is the sum or the difference
 * @param sureness of the statement it stands in
 */
record Found(String label, Period period, Unit unit, List<Term> terms, Sureness sureness) {

    Found {
        terms = List.copyOf(terms);
    }

    /** Whether it is what several columns leave. */
    boolean derived() {
        return terms.stream()
                        .flatMap(t -> t.cell().stream())
                        .mapToInt(CellRef::column)
                        .distinct()
                        .count()
                > 1;
    }

    Amount amount() {
        var value =
                terms.stream()
                        .map(
                                t ->
                                        t.op() == Op.MINUS
                                                ? t.amount().value().negate()
                                                : t.amount().value())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        int decimals = terms.stream().mapToInt(t -> t.amount().decimals()).min().orElse(0);
        return new Amount(value, decimals);
    }

    Interval allowed() {
        var all = Interval.ZERO;
        for (Term term : terms) {
            var by = term.amount().interval();
            all = term.op() == Op.MINUS ? all.minus(by) : all.plus(by);
        }
        return all;
    }

    /** All of it as one term, for arithmetic that is not a sum. */
    Term term(Op op) {
        if (terms.size() == 1) {
            Term only = terms.getFirst();
            return new Term(op, label, only.amount(), unit, only.cell(), Optional.empty(), false);
        }
        return new Term(op, label, amount(), unit, Optional.empty(), Optional.empty(), true);
    }

    /** Its terms taken away. */
    List<Term> negated() {
        return terms.stream()
                .map(
                        t ->
                                new Term(
                                        t.op() == Op.MINUS ? Op.PLUS : Op.MINUS,
                                        t.label(),
                                        t.amount(),
                                        t.unit(),
                                        t.cell(),
                                        t.words(),
                                        t.derived()))
                .toList();
    }
}
