package org.crossfoot.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;

/** A loss is a loss a share: looked at where no shares are printed to divide by. */
final class EarningsPerShareHaveTheSignOfIncome implements Check {

    /** By how much the weighted shares of two periods may differ. */
    private static final BigDecimal LITTLE = new BigDecimal("0.25");

    private static final BigDecimal ANYTHING = BigDecimal.TEN.pow(9);

    @Override
    public String id() {
        return "earnings-per-share-have-the-sign-of-income";
    }

    @Override
    public String number() {
        return "E-10";
    }

    @Override
    public List<Outcome> apply(Filing filing) {
        boolean preferred = preferred(filing);
        return new EarningsPerShareFollow().rules(filing).isEmpty()
                ? filing.statements(Kind.INCOME_STATEMENT).stream()
                        .flatMap(statement -> apply(statement, preferred).stream())
                        .toList()
                : List.of();
    }

    /** Whether preferred holders are paid first: what they take may turn income into a loss. */
    private static boolean preferred(Filing filing) {
        return filing.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.name().toLowerCase(Locale.ROOT).contains("preferred"))
                .flatMap(line -> line.facts().stream().flatMap(Optional::stream))
                .anyMatch(fact -> fact.amount().value().signum() != 0);
    }

    private List<Outcome> apply(Statement statement, boolean preferred) {
        var income = statement.row(Concept.NET_INCOME);
        var result =
                Stream.of(Concept.EPS_BASIC, Concept.EPS_BASIC_AND_DILUTED)
                        .flatMap(concept -> statement.row(concept).stream())
                        .findFirst();
        if (income.isEmpty() || result.isEmpty()) {
            return List.of();
        }
        var proofs =
                Footing.figures(statement)
                        .filter(column -> !Between.isDisturbed(statement, column))
                        .boxed()
                        .flatMap(
                                column ->
                                        proof(
                                                statement,
                                                statement.cell(result.get(), column),
                                                statement.cell(income.get(), column))
                                                .stream())
                        .toList();
        long against = proofs.stream().filter(proof -> !agrees(proof)).count();
        return proofs.stream()
                .map(proof -> outcome(proof, !preferred && against == 1, proofs))
                .toList();
    }

    private Outcome outcome(Proof proof, boolean alone, List<Proof> proofs) {
        if (agrees(proof)) {
            return new Agrees(id(), proof);
        }
        return alone && proofs.stream().anyMatch(other -> sameShares(proof, other))
                ? new Differs(id(), Severity.ERROR, proof, List.of(turned(proof)))
                : new Skipped(
                        id(), Reason.AMBIGUOUS, proof.subject(), proof.cells(), Optional.empty());
    }

    /** Whether another column has as many shares to the income: then only the sign is off. */
    private static boolean sameShares(Proof proof, Proof other) {
        if (proof.equals(other)
                || proof.computed().value().signum() == 0
                || other.computed().value().signum() == 0) {
            return false;
        }
        BigDecimal ratio = shares(proof).divide(shares(other), MathContext.DECIMAL32);
        return ratio.subtract(BigDecimal.ONE).abs().compareTo(LITTLE) < 0;
    }

    private static BigDecimal shares(Proof proof) {
        return proof.terms()
                .getFirst()
                .amount()
                .value()
                .divide(proof.computed().value(), MathContext.DECIMAL32);
    }

    private static boolean agrees(Proof proof) {
        return proof.allowed().meets(proof.stated().amount().interval());
    }

    private static Diagnosis turned(Proof proof) {
        return new Diagnosis(
                Diagnosis.Kind.SIGN,
                proof.stated().cell(),
                Optional.of(proof.stated().amount().negated()));
    }

    private static Optional<Proof> proof(Statement statement, CellRef result, CellRef income) {
        var earned = statement.fact(income.row(), income.column());
        var share = statement.fact(result.row(), result.column());
        if (earned.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        Amount stated = share.get().amount();
        boolean loss = earned.get().amount().value().signum() < 0;
        var size = new Amount(stated.value().abs(), stated.decimals());
        return Optional.of(
                new Proof(
                        statement.lines().get(result.row()).name(),
                        statement.columns().get(result.column()).period(),
                        Unit.PER_SHARE,
                        List.of(term(statement, income, earned.get().amount())),
                        loss ? size.negated() : size,
                        loss
                                ? new Interval(ANYTHING.negate(), BigDecimal.ZERO)
                                : new Interval(BigDecimal.ZERO, ANYTHING),
                        term(statement, result, stated),
                        List.of()));
    }

    private static Proof.Term term(Statement statement, CellRef cell, Amount amount) {
        var line = statement.lines().get(cell.row());
        return new Proof.Term(
                Op.PLUS,
                line.name(),
                amount,
                line.unit(),
                Optional.of(cell),
                Optional.empty(),
                false);
    }
}
