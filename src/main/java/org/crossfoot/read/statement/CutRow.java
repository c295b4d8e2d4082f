package org.crossfoot.read.statement;

import java.util.ArrayList;
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

    /**
     * Whether all its figures may be years, and there are some; a footnote's mark among them is
     * none.
     */
    boolean years() {
        boolean years = false;
        for (Placed placed : figures) {
            if (!placed.figure().yearLike() && !placed.figure().markLike()) {
                return false;
            }
            years |= placed.figure().yearLike();
        }
        return years;
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
        var label = new ArrayList<Cell>(words.size());
        for (Cell cell : words) {
            if (cell.slot() < first) {
                label.add(cell);
            }
        }
        return label;
    }

    /** All its words on one line. */
    String text() {
        return words.size() == 1
                ? words.getFirst().text().value().strip()
                : String.join(
                        " ", words.stream().map(cell -> cell.text().value().strip()).toList());
    }

    CutRow ruledToo() {
        return new CutRow(words, figures, true);
    }

    /** The same row with its figures read as words, as in a heading of years. */
    CutRow withoutFigures() {
        return new CutRow(words, List.of(), ruled);
    }
}
