package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;

/** Proofs set by hand. */
public final class Proofs {

    private Proofs() {}

    /** Some terms held against a stated one; what they give and what is allowed are given too. */
    public static Proof of(Unit unit, List<Term> terms, Amount computed, Term stated) {
        return new Proof(
                stated.label(),
                Optional.empty(),
                unit,
                terms,
                computed,
                computed.interval(),
                stated,
                List.of());
    }

    public static Amount thousands(int value) {
        return Amount.printed(BigDecimal.valueOf(value), 3);
    }

    /** A figure in thousands that stands nowhere. */
    public static Term term(Op op, String label, int thousands) {
        return new Term(
                op,
                label,
                thousands(thousands),
                Unit.MONEY,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A figure of a statement. */
    public static Term cell(Op op, Filing filing, String statement, int row, int column) {
        var cell = new CellRef(statement, row, column);
        var line = filing.statement(statement).lines().get(row);
        return new Term(
                op,
                line.name(),
                filing.fact(cell).orElseThrow().amount(),
                line.unit(),
                Optional.of(cell),
                Optional.empty(),
                false);
    }

    /** A figure of the prose. */
    public static Term said(String label, Amount amount, Unit unit, Source words) {
        return new Term(Op.PLUS, label, amount, unit, Optional.empty(), Optional.of(words), false);
    }

    /** Words that name a way and no figure. */
    public static Term way(Filing filing, String words) {
        return said("revenue", Words.NO_FIGURE, Unit.MONEY, words(filing, words));
    }

    /** Where some words stand in the filing's first document. */
    public static Source words(Filing filing, String words) {
        var document = filing.documents().getFirst();
        int start = document.text().indexOf(words);
        return new Source(document.id(), start, start + words.length());
    }

    /** What lies within so many thousands of a figure. */
    public static Interval within(Amount middle, int thousands) {
        return Interval.around(middle.value(), thousands(thousands).value());
    }
}
