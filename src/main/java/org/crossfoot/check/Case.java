package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Sureness;

/**
 * A comparison that fails, and what speaks for believing it.
 *
 * @param holding in how many other columns the rule holds
 * @param failing in how many other columns it fails
 */
record Case(
        Books books,
        Rule rule,
        Comparison comparison,
        Proof proof,
        List<Repair> repairs,
        long holding,
        long failing) {

    private static final int MOST_DIAGNOSES = 3;

    static Case of(Books books, Rule rule, Comparison comparison, Repairs repairs) {
        var others =
                rule.comparisons().stream().filter(other -> !other.equals(comparison)).toList();
        var alsoFailing = others.stream().filter(books::fails).toList();
        return new Case(
                books,
                rule,
                comparison,
                comparison.proof(books.printed()).orElseThrow(),
                repairs.of(comparison, alsoFailing),
                others.stream().filter(books::holds).count(),
                alsoFailing.size());
    }

    boolean states(CellRef cell) {
        return comparison.stated().equals(cell);
    }

    /** The repair that explains more than this comparison. */
    Optional<Repair> confirmed() {
        return repairs.stream().filter(Repair::isConfirmed).findFirst();
    }

    /** Whether to accuse: the rule is known to be meant, and to be read right. */
    boolean isBelieved() {
        if (sureness() == Sureness.GUESS || hasGap()) {
            return false;
        }
        if (confirmed().isPresent()) {
            return true;
        }
        long enough = sureness() == Sureness.SURE ? 1 : 2;
        return failing == 0 && holding >= enough && rule.trust() != Rule.Trust.HINT && !isMisread();
    }

    /** Why it does not accuse. */
    Reason doubt() {
        return rule.trust() == Rule.Trust.IDENTITY || rule.trust() == Rule.Trust.STRUCTURE
                ? Reason.UNSURE_READING
                : Reason.AMBIGUOUS;
    }

    /** Whether the filing would be right with one row more, or one sign read the other way. */
    private boolean isMisread() {
        return comparison.isSum()
                && (new LeftOut(books.printed(), comparison).explains(proof)
                        || proof.terms().stream().anyMatch(this::isOneOfAKind));
    }

    /** A term that makes the gap, and that no other column shows to be meant as it is read. */
    private boolean isOneOfAKind(Proof.Term term) {
        BigDecimal figure = term.amount().value();
        BigDecimal gap = proof.gap().value().abs();
        var others = signs(term.cell().orElseThrow());
        if (figure.signum() == 0) {
            return false;
        }
        return figure.abs().multiply(BigDecimal.TWO).compareTo(gap) == 0
                ? others.isEmpty() || others.contains(figure.signum())
                : figure.abs().compareTo(gap) == 0 && others.isEmpty();
    }

    /** The signs of a row's figures in other columns, where they are not zero. */
    private List<Integer> signs(CellRef cell) {
        var facts = books.printed().line(cell).facts();
        return IntStream.range(0, facts.size())
                .filter(column -> column != cell.column())
                .mapToObj(facts::get)
                .flatMap(Optional::stream)
                .map(fact -> fact.amount().value().signum())
                .filter(sign -> sign != 0)
                .toList();
    }

    /** Whether a figure is missing here that another column has: it may not have been read. */
    private boolean hasGap() {
        return comparison.operands().stream()
                .map(Comparison.Operand::cell)
                .filter(cell -> books.printed().amount(cell).isEmpty())
                .anyMatch(
                        cell ->
                                books.printed().line(cell).facts().stream()
                                        .anyMatch(Optional::isPresent));
    }

    private Sureness sureness() {
        return comparison
                .cells()
                .map(cell -> books.printed().filing().statement(cell.statement()).sureness())
                .max(Sureness::compareTo)
                .orElseThrow();
    }

    Differs differs() {
        boolean apart = Tier.of(proof) == Tier.APART;
        return new Differs(
                comparison.check(),
                severity(),
                proof,
                apart
                        ? diagnoses()
                        : List.of(
                                new Diagnosis(
                                        Diagnosis.Kind.UNLIKELY_ROUNDING,
                                        Optional.of(comparison.stated()),
                                        Optional.of(proof.computed()))));
    }

    /** A quotient a unit off is only worth knowing: filers divide figures finer than printed. */
    private Severity severity() {
        if (!isFar()) {
            return Severity.INFO;
        }
        boolean meant = rule.trust() != Rule.Trust.USUAL || confirmed().isPresent();
        return meant && sureness() == Sureness.SURE && Tier.of(proof) == Tier.APART
                ? Severity.ERROR
                : Severity.WARNING;
    }

    /** A quotient must be off by more than a unit: what it is of may itself be rounded. */
    private boolean isFar() {
        Amount stated = proof.stated().amount();
        return comparison.isSum()
                || !Interval.around(stated.value(), stated.unit()).meets(proof.allowed());
    }

    Skipped skipped(Reason reason) {
        return Verdicts.skipped(comparison, proof, reason);
    }

    private List<Diagnosis> diagnoses() {
        var slips =
                differing()
                        .filter(r -> r.kind().isPresent() || r.isConfirmed())
                        .map(Case::diagnosis)
                        .toList();
        return Stream.of(slips, aPart()).flatMap(Collection::stream).limit(MOST_DIAGNOSES).toList();
    }

    /** The first repair of each kind at each figure: another says the same with less behind it. */
    private Stream<Repair> differing() {
        var said = new HashSet<List<Object>>();
        return repairs.stream().filter(r -> said.add(List.of(r.kind(), r.suspect(), r.fits())));
    }

    private static Diagnosis diagnosis(Repair repair) {
        return new Diagnosis(
                repair.kind().orElse(Diagnosis.Kind.MISPRINT),
                Optional.of(repair.suspect()),
                Optional.of(repair.fits()),
                repair.mends().stream()
                        .filter(mended -> !mended.stated().equals(repair.suspect()))
                        .findFirst()
                        .map(Comparison::stated));
    }

    /** The stated figure takes part in something else that holds. */
    private List<Diagnosis> aPart() {
        Amount stated = proof.stated().amount();
        return books
                .using(java.util.Set.of(comparison.stated()))
                .filter(other -> !other.equals(comparison) && books.holds(other))
                .filter(Comparison::isSum)
                .findFirst()
                .map(
                        other ->
                                new Diagnosis(
                                        Diagnosis.Kind.A_PART,
                                        Optional.empty(),
                                        Optional.of(stated),
                                        Optional.of(other.stated())))
                .stream()
                .toList();
    }
}
