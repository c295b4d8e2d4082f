package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;

/**
 * What speaks for believing that a claim is wrong, and not misread: most figures that fit nothing
 * are of a segment or of another measure, and then their neighbours fit nothing either.
 */
record Witnesses(Map<Claim, List<Outcome>> verdicts) {

    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    /** No more than a blank and a tag or two stand between sentences of one paragraph. */
    private static final int NEXT = 20;

    /** The outcome, or that it was not made where nothing speaks for it. */
    Outcome heard(Claim claim, Outcome outcome) {
        Watch.tick();
        boolean figure = claim.kind() != Kind.COMPONENT && claim.kind() != Kind.DIRECTION;
        if (!(outcome instanceof Differs differs)
                || !figure
                || differs.severity() == Severity.INFO
                || believed(claim, differs)) {
            return outcome;
        }
        return new Skipped(
                outcome.check(),
                Reason.AMBIGUOUS,
                claim.text(),
                List.of(),
                Optional.of(claim.source()));
    }

    private boolean believed(Claim claim, Differs differs) {
        if (differs.check().equals(DirectionWordsAgree.ID)) {
            return true; // its size agrees
        }
        if (far(differs) || twice(claim)) {
            return false;
        }
        long agreeing = beside(claim, Agrees.class::isInstance);
        long failing = beside(claim, Witnesses::fails);
        return agreeing > 0
                ? agreeing >= failing
                : failing == 0 && !strange(claim) && alone(claim) && close(differs);
    }

    /** Whether the sentence right before has figures and none of them agrees. */
    private boolean strange(Claim claim) {
        var before =
                verdicts.entrySet().stream()
                        .filter(e -> follows(claim.sentence(), e.getKey().sentence()))
                        .flatMap(e -> e.getValue().stream())
                        .toList();
        return before.stream().anyMatch(Witnesses::fails)
                && before.stream().noneMatch(Agrees.class::isInstance);
    }

    private static boolean follows(Source sentence, Source before) {
        int apart = sentence.start() - before.end();
        return sentence.document().equals(before.document()) && apart >= 0 && apart <= NEXT;
    }

    /** How many other figures of the sentence came to something. */
    private long beside(Claim claim, Predicate<Outcome> something) {
        return verdicts.entrySet().stream()
                .filter(e -> e.getKey().sentence().equals(claim.sentence()))
                .filter(e -> !e.getKey().equals(claim))
                .filter(e -> e.getValue().stream().anyMatch(something))
                .count();
    }

    /** Whether it is of another size altogether: a scale read wrong, or a part taken for all. */
    private static boolean far(Differs differs) {
        var stated = differs.proof().stated().amount();
        var computed = differs.proof().computed().value().abs();
        return differs.proof().unit() == Unit.MONEY
                && (stated.value().abs().compareTo(computed.multiply(FAR)) > 0
                        || computed.compareTo(stated.value().abs().multiply(FAR)) > 0);
    }

    /** Whether the sentence has another figure for the same, which agrees: these are two things. */
    private boolean twice(Claim claim) {
        return verdicts.entrySet().stream()
                .filter(e -> !e.getKey().equals(claim))
                .filter(
                        e ->
                                e.getKey().sentence().equals(claim.sentence())
                                        && e.getKey().kind() == claim.kind()
                                        && e.getKey().subject().same(claim.subject())
                                        && e.getKey().basis().equals(claim.basis())
                                        && e.getKey().periods().equals(claim.periods())
                                        && e.getKey().against().equals(claim.against()))
                .anyMatch(e -> e.getValue().stream().anyMatch(Agrees.class::isInstance));
    }

    /** Whether no other claim of the same lines fails. */
    private boolean alone(Claim claim) {
        return verdicts.entrySet().stream()
                .filter(e -> !e.getKey().equals(claim))
                .filter(e -> e.getKey().subject().same(claim.subject()))
                .noneMatch(e -> e.getValue().stream().anyMatch(Witnesses::fails));
    }

    private static boolean fails(Outcome outcome) {
        return outcome instanceof Differs
                || (outcome instanceof Skipped skipped && skipped.reason() == Reason.AMBIGUOUS);
    }

    /** Whether a slip of the hand explains it, or it is at least of the right size. */
    private static boolean close(Differs differs) {
        var stated = differs.proof().stated().amount().value().abs();
        var computed = differs.proof().computed().value().abs();
        return !differs.diagnoses().isEmpty()
                || (stated.compareTo(computed.multiply(BigDecimal.TWO)) < 0
                        && computed.compareTo(stated.multiply(BigDecimal.TWO)) < 0);
    }
}
