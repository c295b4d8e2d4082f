package org.crossfoot.read.block;

import java.util.List;
import java.util.Set;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** How wide each slot of a grid is in print, and where it begins. */
final class SlotWidths {

    private static final int WIDEST_LABEL = 60;
    private static final int WIDEST_CELL = 36;
    private static final int GAP = 2;
    private static final Set<String> CLOSING = Set.of(")", "%", ")%", "*");

    private final int[] widths;
    private final int[] gaps;
    private final int[] lefts;

    SlotWidths(Grid grid) {
        widths = new int[grid.width()];
        gaps = new int[grid.width() + 1];
        lefts = new int[grid.width() + 1];
        measure(grid.rows());
        space(grid.rows());
        place();
        widen(grid.rows());
        place();
    }

    int left(int slot) {
        return lefts[slot];
    }

    /** The room of a cell, the gaps between its slots included. */
    int of(Cell cell) {
        int last = cell.slot() + cell.span() - 1;
        return lefts[last] + widths[last] - lefts[cell.slot()];
    }

    private void measure(List<Row> rows) {
        for (Row row : rows) {
            Watch.tick();
            for (Cell cell : row.cells()) {
                if (cell.span() == 1 && !(row.cells().size() == 1 && cell.slot() == 0)) {
                    widths[cell.slot()] = Math.max(widths[cell.slot()], wanted(cell));
                }
            }
        }
    }

    private static int wanted(Cell cell) {
        int length = cell.text().value().length();
        if (Shape.label(cell)) {
            return (int) Math.min(WIDEST_LABEL, length + cell.style().indent());
        }
        return Shape.figure(cell) ? length : Math.min(WIDEST_CELL, length);
    }

    /** A closing sign stands against its number, a currency sign next to it. */
    private void space(List<Row> rows) {
        for (int slot = 0; slot < widths.length; slot++) {
            gaps[slot] = slot == 0 || widths[slot] == 0 ? 0 : GAP;
        }
        boolean[] closing = new boolean[widths.length];
        boolean[] other = new boolean[widths.length];
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    boolean closes = CLOSING.contains(cell.text().value());
                    closing[cell.slot()] |= closes;
                    other[cell.slot()] |= !closes;
                }
            }
        }
        for (int slot = 1; slot < widths.length; slot++) {
            if (closing[slot] && !other[slot]) {
                gaps[slot] = 0;
            } else if (widths[slot - 1] == 1 && !closing[slot - 1]) {
                gaps[slot] = Math.min(gaps[slot], 1);
            }
        }
    }

    /** Gives cells over several slots the room they lack, up to a measure. */
    private void widen(List<Row> rows) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                boolean alone = row.cells().size() == 1;
                if (cell.span() > 1 && !alone) {
                    int lack = wanted(cell) - room(cell);
                    int last = cell.slot() + cell.span() - 1;
                    gaps[last] = lack > 0 && widths[last] == 0 ? GAP : gaps[last];
                    widths[last] += Math.max(0, lack);
                }
            }
        }
    }

    private int room(Cell cell) {
        int room = -gaps[cell.slot()];
        for (int slot = cell.slot(); slot < cell.slot() + cell.span(); slot++) {
            room += gaps[slot] + widths[slot];
        }
        return room;
    }

    private void place() {
        int at = 0;
        for (int slot = 0; slot < widths.length; slot++) {
            at += gaps[slot];
            lefts[slot] = at;
            at += widths[slot];
        }
        lefts[widths.length] = at;
    }
}
