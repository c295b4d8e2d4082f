package org.crossfoot.read.statement;

import java.math.BigDecimal;

/**
 * A number inside a label.
 *
 * @param power the power of ten of a word behind it: 6 for "4,084 million shares"
 * @param money whether a currency stands before it
 * @param bare whether nothing but digits tells that it is an amount
 * @param from offset of its first digit, or of the parenthesis around it
 * @param to offset after its last digit, word or parenthesis
 */
record LabelNumber(BigDecimal value, int power, boolean money, boolean bare, int from, int to) {

    private static final BigDecimal LARGEST_PAR = new BigDecimal("1000");

    /** Whether it may be a value a share. */
    boolean small() {
        return value.compareTo(LARGEST_PAR) < 0 && power == 0;
    }
}
