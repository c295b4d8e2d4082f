package org.crossfoot.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        if (sureness() == Sureness.GUESS || misreading().hasGap()) {
            return false;
        }
        if (confirmed().isPresent()) {
            return true;
        }
        long enough = sureness() == Sureness.SURE ? 1 : 2;
        return failing == 0
                && holding >= enough
                && rule.trust() != Rule.Trust.HINT
                && !misreading().explains();
    }

    /** Why it does not accuse. */
    Reason doubt() {
        return rule.trust() == Rule.Trust.IDENTITY || rule.trust() == Rule.Trust.STRUCTURE
                ? Reason.UNSURE_READING
                : Reason.AMBIGUOUS;
    }

    private Misreading misreading() {
        return new Misreading(books.printed(), comparison, proof);
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
