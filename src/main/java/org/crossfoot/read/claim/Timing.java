package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Kind;

/** Gives the claims of a sentence the times that stand with their neighbours. */
final class Timing {

    private static final int MONTHS_A_QUARTER = 3;

    private Timing() {}

    /** The time of the sentence: the first that a claim of its own period names. */
    static Optional<Moment> of(List<Said> said) {
        return said.stream()
                .filter(s -> !s.then())
                .flatMap(s -> s.now().stream())
                .filter(moment -> !moment.relative())
                .filter(moment -> !(moment instanceof Moment.ThatPeriod))
                .findFirst();
    }

    /** The claims with every time that the sentence or the paragraph gives them. */
    static List<Said> spread(List<Said> said, Optional<Moment> paragraph) {
        var own = of(said);
        if (own.isPresent() || !strays(said, paragraph)) {
            var time = own.or(() -> paragraph).or(() -> quarter(said));
            return said.stream().map(s -> spread(s, said, time)).toList();
        }
        var lent = said.stream().map(s -> s.now().isEmpty() ? s.unsure() : s).toList();
        return lent.stream().map(s -> spread(s, lent, paragraph)).toList();
    }

    /** What is held against a quarter is one of a quarter, whatever longer columns there are. */
    private static Optional<Moment> quarter(List<Said> said) {
        return said.stream()
                .flatMap(s -> s.against().stream())
                .filter(Timing::quarter)
                .findFirst()
                .map(_ -> new Moment.ThisQuarter());
    }

    private static boolean quarter(Moment moment) {
        return moment instanceof Moment.Quarter
                || (moment instanceof Moment.Span span && span.months() == MONTHS_A_QUARTER);
    }

    /** Whether it speaks of another sort of time than its paragraph, by what it is held against. */
    static boolean strays(List<Said> said, Optional<Moment> paragraph) {
        return said.stream().anyMatch(s -> another(s, paragraph));
    }

    /** Whether it is held against another sort of time than the paragraph speaks of. */
    private static boolean another(Said said, Optional<Moment> paragraph) {
        return said.against()
                .filter(moment -> !moment.relative())
                .filter(moment -> paragraph.filter(p -> !sort(p).equals(sort(moment))).isPresent())
                .isPresent();
    }

    private static Class<?> sort(Moment moment) {
        return moment.getClass();
    }

    private static Said spread(Said one, List<Said> said, Optional<Moment> own) {
        Said timed = compared(one) || one.now().isPresent() ? one : one.at(own);
        boolean needs = one.change() || compared(one) || one.kind() == Kind.COMPONENT;
        if (!needs || timed.against().isPresent()) {
            return timed;
        }
        var near = compared(said, said.indexOf(one));
        return near.isPresent() ? timed.than(near) : timed.unsure();
    }

    /** The time of the next compared level, or else of the one before. */
    private static Optional<Moment> compared(List<Said> said, int at) {
        var after = said.subList(at + 1, said.size()).stream();
        var before = said.subList(0, at).reversed().stream();
        return after.filter(s -> compared(s) || (said.get(at).change() && s.change()))
                .flatMap(s -> s.against().stream())
                .findFirst()
                .or(
                        () ->
                                before.filter(s -> compared(s) || s.change())
                                        .flatMap(s -> s.against().stream())
                                        .findFirst());
    }

    private static boolean compared(Said said) {
        return said.then();
    }
}
