package org.crossfoot.read.statement;

import java.math.BigDecimal;

/**
 * A figure as one cell prints it, before any unit.
 *
 * @param value signed as printed; zero for a dash
 * @param nil whether a dash or a word stands for it
 * @param percent whether a percent sign follows
 * @param open whether a parenthesis opens and does not close
 * @param grouped whether commas, a currency, a sign or a point tell it from a year
 * @param from offset of its first digit in the cell's text
 * @param to offset after its last one
 */
record Figure(
        BigDecimal value,
        boolean nil,
        boolean percent,
        boolean open,
        boolean grouped,
        int from,
        int to) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Whether it may be a year in a heading: four bare digits. */
    boolean yearLike() {
        return !percent && yearWithSign();
    }

    /** Whether it may be a year with a sign beside it that is not its own. */
    boolean yearWithSign() {
        return !nil
                && !grouped
                && value.scale() == 0
                && value.intValue() >= FIRST_YEAR
                && value.intValue() <= LAST_YEAR;
    }

    /** Whether it looks like the mark of a footnote: "(1)". */
    boolean markLike() {
        return grouped && !nil && to - from == 1 && value.signum() < 0 && value.scale() == 0;
    }

    Figure negated() {
        return new Figure(
                value.signum() > 0 ? value.negate() : value, nil, percent, false, true, from, to);
    }

    Figure asPercent() {
        return new Figure(value, nil, true, open, grouped, from, to);
    }
}
