package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;

/** What the tables say to a claim that has a figure. */
final class FigureVerdict {

    private static final BigDecimal SOFT = new BigDecimal("0.02");

    private final Evidence evidence;
    private final Claim claim;
    private final List<Held> held;

    FigureVerdict(Evidence evidence, Claim claim) {
        this.evidence = evidence;
        this.claim = claim;
        this.held = new Holdings(evidence, claim).all();
    }

    /** The first thing in the tables that agrees. */
    Optional<Held> agreeing() {
        return held.stream().filter(this::agrees).findFirst();
    }

    Outcome outcome() {
        var agreeing = agreeing();
        if (agreeing.isPresent()) {
            return new Agrees(check(agreeing.get()), agreeing.get().proof());
        }
        if (held.isEmpty()) {
            return skipped(missing());
        }
        var column = new OtherColumn(evidence, claim);
        if (claim.sureness() != Sureness.SURE || several() || soft() || column.kin(held)) {
            return skipped(Reason.AMBIGUOUS);
        }
        return differs(held.getFirst());
    }

    private boolean agrees(Held one) {
        Amount stated = claim.stated().orElseThrow();
        boolean fits =
                alike(one, stated)
                        ? one.proof().computed().value().abs().compareTo(stated.value().abs()) == 0
                        : Printed.fits(claim, stated, one.magnitude()) || roundedFirst(one, stated);
        return fits && (claim.sureness() == Sureness.SURE || Directions.goes(claim, one));
    }

    /** Whether both are one figure rounded alike, so that they must be the same to the digit. */
    private boolean alike(Held one, Amount stated) {
        return claim.hedge() == Hedge.NONE
                && one.turn() == 0
                && one.proof().terms().size() == 1
                && one.proof().computed().decimals() == stated.decimals();
    }

    /** A change may be taken between the two figures as the sentence rounds them. */
    private boolean roundedFirst(Held one, Amount stated) {
        if (claim.kind() != Kind.CHANGE_AMOUNT || one.proof().terms().size() != 2) {
            return false;
        }
        var change =
                one.proof().terms().stream()
                        .map(t -> Slip.rounded(t.amount(), stated.decimals()).value())
                        .reduce(BigDecimal::subtract)
                        .orElseThrow();
        return change.abs().compareTo(stated.value().abs()) == 0;
    }

    /** Whether rows of one name hold different figures for one period. */
    private boolean several() {
        return held.stream().map(h -> h.proof().period()).distinct().count()
                        < held.stream()
                                .map(
                                        h ->
                                                List.of(
                                                        h.proof().period(),
                                                        h.proof().computed().value().abs()))
                                .distinct()
                                .count()
                && claim.unit() != Unit.PER_SHARE;
    }

    /** Quarters of earnings a share do not add up to the cent. */
    private boolean soft() {
        Held first = held.getFirst();
        return claim.unit() == Unit.PER_SHARE
                && first.derived()
                && first.proof().gap().value().abs().compareTo(SOFT) <= 0;
    }

    private Reason missing() {
        if (claim.kind() == Kind.OTHER || claim.subject().rows().isEmpty()) {
            return Reason.NOT_IN_TABLES;
        }
        boolean timed = !claim.periods().isEmpty();
        boolean change = claim.kind() == Kind.CHANGE_AMOUNT || claim.kind() == Kind.CHANGE_PERCENT;
        return timed && (!change || !claim.against().isEmpty())
                ? Reason.NEEDS_ANOTHER_FILING
                : Reason.NO_PERIOD;
    }

    private Skipped skipped(Reason reason) {
        return new Skipped(check(), reason, claim.text(), List.of(), Optional.of(claim.source()));
    }

    private Outcome differs(Held first) {
        Amount stated = claim.stated().orElseThrow();
        if (Printed.loose(claim, stated, first.magnitude())) {
            return new Differs(check(first), Severity.INFO, first.proof(), List.of());
        }
        var elsewhere = new OtherColumn(evidence, claim).diagnosis();
        if (elsewhere.isPresent()) {
            return new Differs(
                    FiguresAreOfTheirPeriod.ID,
                    Severity.WARNING,
                    first.proof(),
                    elsewhere.stream().toList());
        }
        return new Differs(check(first), severity(first), first.proof(), slips(first));
    }

    private Severity severity(Held first) {
        boolean exact = claim.hedge() == Hedge.NONE && !claim.quoted();
        boolean certain =
                first.sureness() == Sureness.SURE
                        && evidence.primary(first.proof())
                        && !first.derived()
                        && claim.periods().size() == 1;
        return exact && certain && !near(first) ? Severity.ERROR : Severity.WARNING;
    }

    /** Whether it is off by two units of its last digit at most: a slip of rounding. */
    private boolean near(Held first) {
        Amount stated = claim.stated().orElseThrow();
        return org.crossfoot.model.Interval.around(
                        stated.value().abs(), stated.unit().multiply(BigDecimal.TWO))
                .meets(first.magnitude());
    }

    private List<Diagnosis> slips(Held first) {
        Amount stated = claim.stated().orElseThrow();
        var meant =
                Slip.rounded(
                        new Amount(first.proof().computed().value().abs(), stated.decimals()),
                        stated.decimals());
        return Slip.between(new Amount(stated.value().abs(), stated.decimals()), meant)
                .filter(kind -> kind != Diagnosis.Kind.LEFT_OUT)
                .map(
                        kind ->
                                new Diagnosis(
                                        kind,
                                        Optional.empty(),
                                        Optional.of(first.proof().computed())))
                .stream()
                .toList();
    }

    private String check(Held one) {
        boolean level = claim.kind() == Kind.LEVEL || claim.kind() == Kind.COMPARED_LEVEL;
        return level && one.derived() ? DerivedLevelsAgree.ID : check();
    }

    private String check() {
        return switch (claim.kind()) {
            case LEVEL, COMPARED_LEVEL, OTHER -> level();
            case CHANGE_AMOUNT -> StatedChangesAgree.ID;
            case CHANGE_PERCENT -> StatedPercentagesAgree.ID;
            case SHARE_OF_BASIS -> SharesOfBasisAgree.ID;
            case PER_SHARE -> PerShareClaimsAgree.ID;
            case DIRECTION -> DirectionWordsAgree.ID;
            case COMPONENT -> ComponentsAgree.ID;
        };
    }

    private String level() {
        if (claim.concept().filter(Concept.CASH::equals).isPresent()) {
            return StatedCashAgrees.ID;
        }
        return claim.kind() == Kind.COMPARED_LEVEL ? ComparedLevelsAgree.ID : StatedLevelsAgree.ID;
    }
}
