package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Source;
import org.crossfoot.model.Sureness;

/** The arithmetic inside one sentence: two levels and the change between them. */
record SentenceSum(Claim claim, Map<Source, Claim> claims) {

    Stream<Source> sources() {
        return claim.between().stream().flatMap(b -> Stream.of(claim.source(), b.to(), b.from()));
    }

    /** Empty where the sentence does not have all three, or says them loosely. */
    Optional<Outcome> outcome() {
        if (claim.between().isEmpty() || claim.sureness() == Sureness.GUESS) {
            return Optional.empty();
        }
        Claim to = claims.get(claim.between().get().to());
        Claim from = claims.get(claim.between().get().from());
        if (to == null || from == null || loose(to) || loose(from) || loose(claim)) {
            return Optional.empty();
        }
        return unlike(size(to), size(from)) ? Optional.empty() : outcome(to, from);
    }

    private static boolean loose(Claim claim) {
        return claim.hedge() != Hedge.NONE || claim.stated().isEmpty();
    }

    private static BigDecimal size(Claim level) {
        return level.stated().orElseThrow().value().abs();
    }

    /** One level is a thousand times the other: its "million" is heard for one of them alone. */
    private static boolean unlike(BigDecimal one, BigDecimal other) {
        BigDecimal less = one.min(other);
        return less.signum() > 0 && one.max(other).compareTo(less.scaleByPowerOfTen(3)) >= 0;
    }

    /** Empty also where a percentage has nothing positive to start from. */
    private Optional<Outcome> outcome(Claim to, Claim from) {
        Interval now = to.stated().orElseThrow().interval();
        Interval then = from.stated().orElseThrow().interval();
        var sides = new Sides(now, then);
        Optional<Interval> allowed =
                claim.kind() == Kind.CHANGE_AMOUNT ? Optional.of(sides.change()) : sides.percent();
        return allowed.map(
                change -> {
                    var proof = proof(to, from, change);
                    return claim.stated().orElseThrow().interval().meets(change.abs())
                            ? new Agrees(SentenceArithmeticHolds.ID, proof)
                            : new Differs(SentenceArithmeticHolds.ID, severity(), proof, List.of());
                });
    }

    private Severity severity() {
        return claim.sureness() == Sureness.SURE && !claim.quoted()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private Proof proof(Claim to, Claim from, Interval allowed) {
        int decimals = claim.stated().orElseThrow().decimals();
        boolean amount = claim.kind() == Kind.CHANGE_AMOUNT;
        var then = from.stated().orElseThrow().value();
        var change = to.stated().orElseThrow().value().subtract(then);
        var computed =
                amount
                        ? Slip.rounded(new Amount(change, decimals), decimals)
                        : Quotient.percent(change, then, decimals);
        var difference = List.of(term(Op.PLUS, to), term(Op.MINUS, from));
        return new Proof(
                claim.subject().name(),
                claim.periods().stream().findFirst(),
                claim.unit(),
                amount
                        ? difference
                        : Stream.concat(difference.stream(), Stream.of(term(Op.OVER, from)))
                                .toList(),
                computed,
                allowed,
                Words.stated(claim, change),
                List.of());
    }

    private static Term term(Op op, Claim level) {
        return new Term(
                op,
                level.subject().name(),
                level.stated().orElseThrow(),
                level.unit(),
                Optional.empty(),
                Optional.of(level.source()),
                false);
    }
}
