package org.crossfoot.check;

import java.util.Optional;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Sense;

/**
 * A figure now and then, both as the sentence names them: losses and costs without sign.
 *
 * @param now what the tables allow for the later one
 * @param then what they allow for the earlier one
 */
record Sides(Interval now, Interval then) {

    private static final Interval ONE =
            new Interval(java.math.BigDecimal.ONE, java.math.BigDecimal.ONE);
    static final Interval HUNDRED =
            new Interval(java.math.BigDecimal.valueOf(100), java.math.BigDecimal.valueOf(100));

    static Sides of(Subject subject, Found now, Found then) {
        int a = now.amount().value().signum();
        int b = then.amount().value().signum();
        boolean bare = subject.sense() == Sense.LOSS || subject.nature() != Nature.GAIN;
        if (a * b >= 0) {
            boolean negative = a < 0 || b < 0;
            return bare && negative
                    ? new Sides(now.allowed().negated(), then.allowed().negated())
                    : new Sides(now.allowed(), then.allowed());
        }
        if (subject.sense() == Sense.LOSS) {
            return a < 0
                    ? new Sides(now.allowed().negated(), then.allowed().negated())
                    : new Sides(now.allowed(), then.allowed());
        }
        return new Sides(now.allowed(), then.allowed());
    }

    Interval change() {
        return now.minus(then);
    }

    /** The change in percent; empty where there is no positive figure to start from. */
    Optional<Interval> percent() {
        if (then.low().signum() <= 0) {
            return Optional.empty();
        }
        return now.over(then).map(q -> q.minus(ONE).times(HUNDRED));
    }

    /** Which way it went: 0 where rounding could have done it. */
    int turn() {
        var change = change();
        return change.low().signum() > 0 ? 1 : change.high().signum() < 0 ? -1 : 0;
    }
}
