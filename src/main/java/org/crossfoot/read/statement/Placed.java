package org.crossfoot.read.statement;

import org.crossfoot.model.Source;

/**
 * A figure at its place in a grid, with the currency, parentheses and marks of its neighbours.
 *
 * @param shown as printed, put together from the cells
 * @param source the digits in the document
 * @param slot leftmost slot that it takes
 * @param end slot after the digits
 */
record Placed(Figure figure, String shown, Source source, int slot, int end) {

    Placed with(Figure other, String mark) {
        return new Placed(other, shown + mark, source, slot, end);
    }
}
