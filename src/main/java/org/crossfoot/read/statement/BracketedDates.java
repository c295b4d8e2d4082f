package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;

/** Dates in parentheses among heads: each says more of the head before or above it. */
final class BracketedDates {

    private BracketedDates() {}

    /** Whether words are one date, or a part of one, in parentheses. */
    static boolean is(String words) {
        return words.startsWith("(")
                && words.endsWith(")")
                && words.indexOf('(', 1) < 0
                && Phrase.of(words).dates().size() == 1;
    }

    /** A row's heads, each with the date behind it, where there are more cells than columns. */
    static List<Cell> joined(List<Cell> cells, int columns) {
        if (cells.size() <= columns) {
            return cells;
        }
        var joined = new ArrayList<Cell>();
        for (Cell cell : cells) {
            boolean behind = !joined.isEmpty() && is(cell.text().value().strip());
            joined.add(behind ? over(joined.removeLast(), cell) : cell);
        }
        return joined;
    }

    private static Cell over(Cell head, Cell date) {
        return new Cell(
                Joined.of(List.of(head.text(), date.text())),
                head.slot(),
                date.slot() + date.span() - head.slot(),
                head.style());
    }
}
