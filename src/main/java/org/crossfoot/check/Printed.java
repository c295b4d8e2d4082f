package org.crossfoot.check;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Interval;

/** What a figure of the prose leaves room for, by its digits and by the words before it. */
final class Printed {

    private Printed() {}

    /** Whether a figure of the tables may be meant; both without sign. */
    static boolean fits(Claim claim, Amount stated, Interval table) {
        BigDecimal x = stated.value().abs();
        BigDecimal unit = stated.unit();
        return switch (claim.hedge()) {
            case NONE -> Interval.around(x, stated.slack()).meets(table);
            case ABOUT -> Interval.around(x, unit.max(half(step(x, unit)))).meets(table);
            case OVER ->
                    table.high().compareTo(x) >= 0
                            && table.low().compareTo(x.add(step(x, unit))) <= 0;
            case NEARLY ->
                    table.low().compareTo(x) <= 0
                            && table.high().compareTo(x.subtract(step(x, unit))) >= 0;
            case AT_LEAST -> table.high().compareTo(x) >= 0;
            case UP_TO -> table.low().compareTo(x) <= 0;
        };
    }

    private static BigDecimal half(BigDecimal value) {
        return value.divide(BigDecimal.TWO, java.math.MathContext.DECIMAL64);
    }

    /** How far a round figure reaches: "more than $120 million" speaks of tens. */
    private static BigDecimal step(BigDecimal x, BigDecimal unit) {
        var bare = x.stripTrailingZeros();
        return bare.signum() == 0
                ? unit
                : BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).max(unit);
    }

    /** Whether "over" or "nearly" is on the right side, but far off. */
    static boolean loose(Claim claim, Amount stated, Interval table) {
        BigDecimal x = stated.value().abs();
        return switch (claim.hedge()) {
            case OVER -> table.high().compareTo(x) >= 0;
            case NEARLY -> table.low().compareTo(x) <= 0;
            default -> false;
        };
    }
}
