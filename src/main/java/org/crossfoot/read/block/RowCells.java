package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;

/** Cells of one row that do not overlap: those that share a slot become one. */
final class RowCells {

    private RowCells() {}

    static List<Cell> apart(String document, List<Cell> cells) {
        if (apart(cells)) {
            return cells;
        }
        List<Cell> apart = new ArrayList<>();
        for (Cell cell : cells.stream().sorted(Comparator.comparingInt(Cell::slot)).toList()) {
            Cell last = apart.isEmpty() ? null : apart.getLast();
            int end = last == null ? 0 : last.slot() + last.span();
            if (last == null || cell.slot() >= end) {
                apart.add(cell);
            } else if (cell.slot() > last.slot()) {
                int span = cell.slot() - last.slot();
                apart.set(apart.size() - 1, new Cell(last.text(), last.slot(), span, last.style()));
                apart.add(cell);
            } else {
                Text both = Joined.of(document, List.of(last.text(), cell.text()));
                int span = Math.max(end, cell.slot() + cell.span()) - last.slot();
                apart.set(apart.size() - 1, new Cell(both, last.slot(), span, last.style()));
            }
        }
        return apart;
    }

    /** Whether none shares a slot with the one before it, as in nearly all rows. */
    private static boolean apart(List<Cell> cells) {
        int end = 0;
        for (Cell cell : cells) {
            if (cell.slot() < end) {
                return false;
            }
            end = cell.slot() + cell.span();
        }
        return true;
    }
}
