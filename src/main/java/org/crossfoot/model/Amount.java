package org.crossfoot.model;

import java.math.BigDecimal;

/**
 * A reported figure and how finely it was rounded.
 *
 * <p>The figure is in whole units: "$1,234" under the heading "in millions" is 1234000000, with
 * {@code decimals} -6.
 *
 * @param value the figure; trailing zeros are dropped, so that equal figures are equal records
 * @param decimals the last place reported, as XBRL counts it: -6 is millions, 2 is cents; {@link
 *     #EXACT} for a figure that was not rounded
 */
public record Amount(BigDecimal value, int decimals) {

    /** The {@code decimals} of a figure that is exact, such as a count of shares in full. */
    public static final int EXACT = Integer.MAX_VALUE;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Amount {
        value = value.stripTrailingZeros(); // BigDecimal.equals tells 1.0 from 1.00
    }

    /** The figure printed under a heading such as "in millions", for which {@code power} is 6. */
    public static Amount printed(BigDecimal printed, int power) {
        return new Amount(printed.scaleByPowerOfTen(power), printed.scale() - power);
    }

    /** A printed dash, "nil" or "none": zero, known as finely as its column is. */
    public static Amount nil(int power) {
        return new Amount(BigDecimal.ZERO, -power);
    }

    /**
     * The most by which rounding alone can have moved this figure: half a unit in its last place.
     */
    public BigDecimal slack() {
        return decimals == EXACT ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-decimals);
    }

    /** One unit in the last reported place; zero for an exact figure. */
    public BigDecimal unit() {
        return decimals == EXACT ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    }

    /** How many digits it is printed with, leading zeros left out. */
    public int digits() {
        int places = decimals == EXACT ? 0 : decimals;
        return value.movePointRight(places).abs().toBigInteger().toString().length();
    }

    /** All values that would have been printed like this one. */
    public Interval interval() {
        return new Interval(value.subtract(slack()), value.add(slack()));
    }

    /** The same figure with its sign turned. */
    public Amount negated() {
        return new Amount(value.negate(), decimals);
    }
}
