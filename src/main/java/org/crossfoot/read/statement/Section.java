package org.crossfoot.read.statement;

import java.util.Set;

/**
 * A heading whose rows are still coming.
 *
 * @param words of its label in one spelling
 * @param major whether it is a side of a balance sheet or a kind of cash flow
 */
record Section(int row, double indent, Set<String> words, boolean major) {

    boolean deeperThan(double other) {
        return indent > other;
    }
}
