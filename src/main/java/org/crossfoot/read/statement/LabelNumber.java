package org.crossfoot.read.statement;

import java.math.BigDecimal;

/**
 * A number inside a label.
 *
 * @param money whether a currency stands before it
 * @param from offset of its first digit
 * @param to offset after its last one
 */
record LabelNumber(BigDecimal value, boolean money, int from, int to) {}
