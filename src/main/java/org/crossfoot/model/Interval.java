package org.crossfoot.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the values that a rounded figure may stand for, both ends included.
 *
 * <p>Sums and products are exact; quotients are rounded outwards at 34 digits, so that an interval
 * is never too narrow.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    /** The value within {@code slack} of {@code middle}. */
    public static Interval around(BigDecimal middle, BigDecimal slack) {
        return new Interval(middle.subtract(slack), middle.add(slack));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval abs() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? negated()
                : new Interval(BigDecimal.ZERO, high.max(low.negate()));
    }

    public Interval times(Interval other) {
        var corners =
                Stream.of(
                                low.multiply(other.low),
                                low.multiply(other.high),
                                high.multiply(other.low),
                                high.multiply(other.high))
                        .sorted()
                        .toList();
        return new Interval(corners.getFirst(), corners.getLast());
    }

    /** The quotient; empty where the divisor may be zero. */
    public Optional<Interval> over(Interval other) {
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal least = low.divide(other.low, DOWN);
        BigDecimal most = low.divide(other.low, UP);
        for (BigDecimal a : new BigDecimal[] {low, high}) {
            for (BigDecimal b : new BigDecimal[] {other.low, other.high}) {
                least = least.min(a.divide(b, DOWN));
                most = most.max(a.divide(b, UP));
            }
        }
        return Optional.of(new Interval(least, most));
    }

    /** Whether some value lies in both. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL128);
    }

    /** Half the width. */
    public BigDecimal slack() {
        return high.subtract(low).divide(BigDecimal.TWO, MathContext.DECIMAL128);
    }
}
