package org.crossfoot.app.findings;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.PrintedFigures;
import org.crossfoot.app.ShortLabel;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;

/** Sets a proof as arithmetic: its terms, a result, what is printed, and how far they are apart. */
final class ProofRows {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private final Phrases phrases;

    ProofRows(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The lines, top down.
     *
     * @param power the power of ten that money is shown in
     */
    List<ProofRow> of(Filing filing, Proof proof, int power, boolean agrees) {
        var rows = new ArrayList<ProofRow>();
        for (int i = 0; i < proof.terms().size(); i++) {
            if (scalesASum(proof, i)) {
                rows.add(subtotal(proof, i, power));
            }
            var term = proof.terms().get(i);
            rows.add(term(term, label(filing, proof, term), i == 0, power));
        }
        if (computes(proof)) {
            rows.add(
                    new ProofRow(
                            ProofRow.Kind.RESULT,
                            "=",
                            phrases.text(resultKey(proof)),
                            PrintedFigures.figure(proof.computed(), proof.unit(), power),
                            Optional.empty()));
        }
        rows.add(stated(proof, power, agrees));
        if (proof.unit() == proof.stated().unit() && !proof.namesWayAlone()) {
            rows.add(difference(proof, power));
        }
        return rows;
    }

    /** Whether a term multiplies or divides what several terms before it give. */
    private static boolean scalesASum(Proof proof, int at) {
        return at > 1
                && !adds(proof.terms().get(at).op())
                && proof.terms().subList(1, at).stream().allMatch(term -> adds(term.op()));
    }

    private static boolean adds(Op op) {
        return op == Op.PLUS || op == Op.MINUS;
    }

    private ProofRow subtotal(Proof proof, int until, int power) {
        var sum = BigDecimal.ZERO;
        int decimals = Amount.EXACT;
        for (var term : proof.terms().subList(0, until)) {
            var value = term.amount().value();
            sum = term.op() == Op.MINUS ? sum.subtract(value) : sum.add(value);
            decimals = Math.min(decimals, term.amount().decimals());
        }
        return new ProofRow(
                ProofRow.Kind.RESULT,
                "=",
                phrases.text("findings.proof.change"),
                PrintedFigures.figure(
                        new Amount(sum, decimals), proof.terms().getFirst().unit(), power),
                Optional.empty());
    }

    private static ProofRow term(Term term, String label, boolean first, int power) {
        return new ProofRow(
                term.derived() ? ProofRow.Kind.DERIVED : ProofRow.Kind.REPORTED,
                first ? "" : operator(term.op()),
                label,
                PrintedFigures.figure(term.amount(), term.unit(), power),
                term.cell());
    }

    /** The line's name; where several terms are of that line, with the date of the column. */
    private static String label(Filing filing, Proof proof, Term term) {
        String name = ShortLabel.of(term.label());
        boolean alone =
                proof.terms().stream().filter(t -> t.label().equals(term.label())).count() < 2;
        return alone
                ? name
                : term.cell()
                        .flatMap(
                                cell ->
                                        filing.statement(cell.statement())
                                                .columns()
                                                .get(cell.column())
                                                .period())
                        .map(period -> name + ", " + DATE.format(period.end()))
                        .orElse(name);
    }

    private ProofRow stated(Proof proof, int power, boolean agrees) {
        var stated = proof.stated();
        if (proof.namesWayAlone()) {
            String said = phrases.text(agrees ? "findings.proof.so" : "findings.proof.otherwise");
            return new ProofRow(
                    ProofRow.Kind.STATED, agrees ? "" : "≠", said, "", Optional.empty());
        }
        return new ProofRow(
                ProofRow.Kind.STATED,
                agrees ? "" : proof.gap().value().signum() == 0 ? "=" : "≠",
                statedLabel(proof),
                PrintedFigures.figure(stated.amount(), stated.unit(), power),
                stated.cell());
    }

    /** "Printed" under a sum; beside a single other figure, with the line's name. */
    private String statedLabel(Proof proof) {
        if (proof.stated().words().isPresent()) {
            return phrases.text("findings.proof.stated");
        }
        return computes(proof)
                ? phrases.text("findings.proof.printed")
                : phrases.text(
                        "findings.proof.printed-line", ShortLabel.of(proof.stated().label()));
    }

    private ProofRow difference(Proof proof, int power) {
        var gap = proof.gap();
        return new ProofRow(
                ProofRow.Kind.DIFFERENCE,
                "",
                phrases.text("findings.proof.difference"),
                PrintedFigures.figure(
                        gap, gap.value().signum() == 0 ? Unit.MONEY : proof.unit(), power),
                Optional.empty());
    }

    /** Whether there is anything to compute: one term that is itself the result is not. */
    private static boolean computes(Proof proof) {
        return proof.terms().size() > 1
                || proof.terms().stream()
                        .anyMatch(
                                term ->
                                        term.amount().value().compareTo(proof.computed().value())
                                                != 0);
    }

    private static String resultKey(Proof proof) {
        var ops = proof.terms().stream().skip(1).map(Term::op).distinct().toList();
        return ops.equals(List.of(Op.PLUS))
                ? "findings.proof.sum"
                : ops.equals(List.of(Op.MINUS)) ? "findings.proof.less" : "findings.proof.result";
    }

    private static String operator(Op op) {
        return switch (op) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }
}
