package org.crossfoot.read.statement;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;

/**
 * A grid's row taken apart.
 *
 * @param words the cells with words, left to right
 * @param figures the cells with figures, left to right
 * @param ruled whether a line is drawn over its figures
 */
record CutRow(List<Cell> words, List<Placed> figures, boolean ruled) {

    CutRow {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
    }

    boolean empty() {
        return words.isEmpty() && figures.isEmpty();
    }

    /** Whether all its figures may be years, and there are some. */
    boolean years() {
        return !figures.isEmpty() && figures.stream().allMatch(p -> p.figure().yearLike());
    }

    /** Whether it holds figures that are no years. */
    boolean body() {
        return !figures.isEmpty() && !years();
    }

    /** The words before the first figure, or all of them. */
    List<Cell> label() {
        if (figures.isEmpty()) {
            return words;
        }
        int first = figures.getFirst().slot();
        return words.stream().filter(cell -> cell.slot() < first).toList();
    }

    /** All its words on one line. */
    String text() {
        return String.join(" ", words.stream().map(cell -> cell.text().value().strip()).toList());
    }

    CutRow ruledToo() {
        return new CutRow(words, figures, true);
    }

    /** The same row with its figures read as words, as in a heading of years. */
    CutRow withoutFigures() {
        return new CutRow(words, List.of(), ruled);
    }
}
