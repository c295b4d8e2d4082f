package org.crossfoot.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Statement;

/** Looks for a figure of the prose in the other columns of its line. */
record OtherColumn(Evidence evidence, Claim claim) {

    private static final int DIGITS = 3;

    /** The column that has the figure; short figures stand in too many to tell. */
    Optional<Diagnosis> diagnosis() {
        boolean level =
                claim.kind() == Claim.Kind.LEVEL
                        || claim.kind() == Claim.Kind.COMPARED_LEVEL
                        || claim.kind() == Claim.Kind.PER_SHARE;
        Amount stated = claim.stated().orElseThrow();
        if (!level || stated.digits() < DIGITS) {
            return Optional.empty();
        }
        return evidence.columns(claim.subject()).stream()
                .filter(found -> Printed.fits(claim, stated, found.allowed().abs()))
                .findFirst()
                .map(
                        found ->
                                new Diagnosis(
                                        Kind.OTHER_COLUMN,
                                        found.terms().getFirst().cell(),
                                        Optional.of(found.amount())));
    }

    /**
     * Whether a line of a like name has the figure for the same period: net income may be the one
     * before or after what belongs to others.
     */
    boolean kin(List<Held> held) {
        Amount stated = claim.stated().orElseThrow();
        return stated.digits() >= DIGITS
                && held.stream()
                        .anyMatch(
                                h ->
                                        evidence.filing().statements().stream()
                                                .anyMatch(s -> kin(s, h.proof(), stated)));
    }

    private boolean kin(Statement statement, Proof proof, Amount stated) {
        var words = words(proof.subject());
        return IntStream.range(0, statement.columns().size())
                .filter(c -> statement.columns().get(c).period().equals(proof.period()))
                .boxed()
                .flatMap(
                        c ->
                                statement.lines().stream()
                                        .filter(
                                                line ->
                                                        words(line.name()).stream()
                                                                .anyMatch(words::contains))
                                        .flatMap(line -> line.facts().get(c).stream()))
                .anyMatch(fact -> Printed.fits(claim, stated, fact.amount().interval().abs()));
    }

    private static Set<String> words(String label) {
        return Stream.of(label.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
