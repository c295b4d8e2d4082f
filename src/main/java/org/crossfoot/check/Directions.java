package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;

/** Holds words such as "decline" against the sign of the change. */
record Directions(Evidence evidence, Claim claim) {

    private static final int PLACES = 1;

    /** The way of a change whose size agrees. */
    static Optional<Outcome> of(Claim claim, Held held) {
        boolean said = claim.direction() == Direction.UP || claim.direction() == Direction.DOWN;
        if (!said || held.turn() == 0 || claim.sureness() != Sureness.SURE) {
            return Optional.empty();
        }
        return Optional.of(verdict(goes(claim, held), wayAlone(held.proof())));
    }

    /** The proof of a figure's change, as one of the way that its words name. */
    private static Proof wayAlone(Proof proof) {
        var stated = proof.stated();
        var way =
                new Term(
                        stated.op(),
                        stated.label(),
                        Words.NO_FIGURE,
                        stated.unit(),
                        stated.cell(),
                        stated.words(),
                        false);
        return new Proof(
                proof.subject(),
                proof.period(),
                proof.unit(),
                proof.terms(),
                proof.computed(),
                proof.allowed(),
                way,
                proof.others());
    }

    /** Whether the words do not go against the sign of the change. */
    static boolean goes(Claim claim, Held held) {
        return switch (claim.direction()) {
            case UP -> held.turn() >= 0;
            case DOWN -> held.turn() <= 0;
            case FLAT, NONE -> true;
        };
    }

    private static Outcome verdict(boolean right, Proof proof) {
        return right
                ? new Agrees(DirectionWordsAgree.ID, proof)
                : new Differs(DirectionWordsAgree.ID, Severity.WARNING, proof, List.of());
    }

    /** A direction word without a figure: it is right or wrong only if every reading of it is. */
    Outcome bare() {
        var held =
                claim.basis().isPresent()
                        ? claim.periods().stream().flatMap(p -> ratios(p).stream()).toList()
                        : new Holdings(evidence, claim).pairs().map(this::change).toList();
        var told = held.stream().filter(h -> h.turn() != 0).toList();
        if (told.isEmpty()) {
            return skipped(
                    claim.subject().rows().isEmpty() ? Reason.NOT_IN_TABLES : Reason.NO_PERIOD);
        }
        long right = told.stream().filter(h -> goes(claim, h)).count();
        if (right == told.size() || (right == 0 && claim.sureness() == Sureness.SURE)) {
            return verdict(right > 0, told.getFirst().proof());
        }
        return skipped(Reason.AMBIGUOUS);
    }

    private Held change(Holdings.Pair pair) {
        var sides = Sides.of(claim.subject(), pair.now(), pair.then());
        return held(
                sides,
                List.of(pair.now().term(Op.PLUS), pair.then().term(Op.MINUS)),
                pair.now(),
                pair.now().amount().decimals());
    }

    private List<Held> ratios(Period now) {
        return claim.against().stream()
                .filter(then -> !then.equals(now))
                .flatMap(then -> ratio(now, then).stream())
                .toList();
    }

    private Optional<Held> ratio(Period now, Period then) {
        var later = quotient(now);
        var earlier = quotient(then);
        if (later.isEmpty() || earlier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                held(
                        new Sides(later.get(), earlier.get()),
                        List.of(
                                term(Op.PLUS, later.get(), now),
                                term(Op.MINUS, earlier.get(), then)),
                        evidence.find(claim.subject(), now).getFirst(),
                        PLACES));
    }

    /** The share in percent, as the sentence names it. */
    private Optional<Interval> quotient(Period period) {
        var parts = evidence.find(claim.subject(), period);
        var wholes = evidence.find(claim.basis().orElseThrow(), period);
        if (parts.isEmpty() || wholes.isEmpty()) {
            return Optional.empty();
        }
        boolean loss = claim.subject().sense() == org.crossfoot.model.Subject.Sense.LOSS;
        var part = parts.getFirst().allowed();
        return (loss ? part.negated() : part)
                .over(wholes.getFirst().allowed())
                .map(q -> q.times(Sides.HUNDRED));
    }

    private Term term(Op op, Interval share, Period period) {
        var part = evidence.find(claim.subject(), period).getFirst();
        return new Term(
                op,
                claim.subject().name(),
                Slip.rounded(new Amount(share.middle(), PLACES), PLACES),
                Unit.PERCENT,
                part.terms().getFirst().cell(),
                Optional.empty(),
                true);
    }

    private Held held(Sides sides, List<Term> terms, Found now, int decimals) {
        var change = sides.change();
        var proof =
                new Proof(
                        claim.subject().name(),
                        Optional.of(now.period()),
                        claim.unit(),
                        terms,
                        Slip.rounded(new Amount(change.middle(), decimals), decimals),
                        change,
                        Words.stated(claim, change.middle()),
                        List.of());
        return new Held(proof, change.abs(), sides.turn(), now.derived(), now.sureness());
    }

    private Skipped skipped(Reason reason) {
        return new Skipped(
                DirectionWordsAgree.ID,
                reason,
                claim.text(),
                List.of(),
                Optional.of(claim.source()));
    }
}
