package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Unit;

/** Everything in the tables that a claim may be held against. */
record Holdings(Evidence evidence, Claim claim) {

    private static final int FINER = 2;

    List<Held> all() {
        return switch (claim.kind()) {
            case LEVEL, COMPARED_LEVEL, PER_SHARE -> levels().toList();
            case CHANGE_AMOUNT -> pairs().flatMap(p -> change(p).stream()).toList();
            case CHANGE_PERCENT -> pairs().flatMap(p -> percent(p).stream()).toList();
            case SHARE_OF_BASIS -> shares().toList();
            case DIRECTION, COMPONENT, OTHER -> List.of();
        };
    }

    /** A line at two times. */
    record Pair(Found now, Found then) {}

    /** The claim's line at its two times, wherever the tables have both. */
    Stream<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (Row row : claim.subject().rows()) {
            for (Period now : claim.periods()) {
                for (Period then : claim.against()) {
                    if (alike(now, then)) {
                        evidence.find(row, now)
                                .ifPresent(
                                        a ->
                                                evidence.find(row, then)
                                                        .ifPresent(b -> pairs.add(new Pair(a, b))));
                    }
                }
            }
        }
        return pairs.stream();
    }

    private static boolean alike(Period a, Period b) {
        if (a instanceof Period.Duration x && b instanceof Period.Duration y) {
            return x.months() == y.months() && !x.equals(y);
        }
        return a.getClass().equals(b.getClass()) && !a.equals(b);
    }

    private Stream<Held> levels() {
        return claim.periods().stream()
                .flatMap(period -> evidence.find(claim.subject(), period).stream())
                .filter(found -> counts(found.unit(), Unit.PER_SHARE))
                .filter(found -> counts(found.unit(), Unit.PERCENT))
                .map(
                        found ->
                                held(
                                        found.terms(),
                                        found.amount(),
                                        found.allowed(),
                                        found.allowed().abs(),
                                        0,
                                        found,
                                        found));
    }

    /** Whether a figure and the claim are both of a unit, or both are not. */
    private boolean counts(Unit found, Unit unit) {
        return (found == unit) == (claim.unit() == unit);
    }

    private Optional<Held> change(Pair pair) {
        var sides = Sides.of(claim.subject(), pair.now(), pair.then());
        var terms = new ArrayList<>(pair.now().terms());
        terms.addAll(pair.then().negated());
        var value = pair.now().amount().value().subtract(pair.then().amount().value());
        int decimals = Math.min(pair.now().amount().decimals(), pair.then().amount().decimals());
        return Optional.of(
                held(
                        terms,
                        new Amount(value, decimals),
                        pair.now().allowed().minus(pair.then().allowed()),
                        sides.change().abs(),
                        sides.turn(),
                        pair.now(),
                        pair.then()));
    }

    private Optional<Held> percent(Pair pair) {
        var sides = Sides.of(claim.subject(), pair.now(), pair.then());
        var terms =
                List.of(
                        pair.now().term(Op.PLUS),
                        pair.then().term(Op.MINUS),
                        pair.then().term(Op.OVER));
        var now = pair.now().amount().value();
        var then = pair.then().amount().value();
        return sides.percent()
                .map(
                        percent ->
                                held(
                                        terms,
                                        computed(now.subtract(then), then),
                                        percent,
                                        percent.abs(),
                                        sides.turn(),
                                        pair.now(),
                                        pair.then()));
    }

    private Stream<Held> shares() {
        return claim.basis().stream()
                .flatMap(
                        basis -> claim.periods().stream().flatMap(period -> shares(basis, period)));
    }

    private Stream<Held> shares(org.crossfoot.model.Subject basis, Period period) {
        return evidence.find(claim.subject(), period).stream()
                .flatMap(
                        part ->
                                evidence.find(basis, period).stream()
                                        .flatMap(whole -> share(part, whole).stream()));
    }

    private Optional<Held> share(Found part, Found whole) {
        return part.allowed()
                .over(whole.allowed())
                .map(q -> q.times(Sides.HUNDRED))
                .map(
                        percent ->
                                held(
                                        List.of(part.term(Op.PLUS), whole.term(Op.OVER)),
                                        computed(part.amount().value(), whole.amount().value()),
                                        percent,
                                        percent.abs(),
                                        0,
                                        part,
                                        whole));
    }

    private Amount computed(BigDecimal part, BigDecimal whole) {
        int decimals = claim.stated().map(Amount::decimals).orElse(0) + FINER;
        return Quotient.percent(part, whole, decimals);
    }

    private Held held(
            List<Term> terms,
            Amount computed,
            Interval allowed,
            Interval magnitude,
            int turn,
            Found one,
            Found other) {
        var proof =
                new Proof(
                        one.label(),
                        Optional.of(one.period()),
                        claim.unit(),
                        terms,
                        computed,
                        allowed,
                        Words.stated(claim, computed.value()),
                        List.of());
        var sureness =
                one.sureness().compareTo(other.sureness()) > 0 ? one.sureness() : other.sureness();
        return new Held(proof, magnitude, turn, one.derived() || other.derived(), sureness);
    }

    static BigDecimal signed(BigDecimal value, BigDecimal like) {
        return like.signum() < 0 ? value.abs().negate() : value.abs();
    }
}
