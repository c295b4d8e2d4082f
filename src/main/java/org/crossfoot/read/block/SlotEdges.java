package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Row;

/** Closes up the slots of a table at which no cell begins or ends. */
final class SlotEdges {

    private SlotEdges() {}

    static List<Row> close(List<Row> rows) {
        var edges = new BitSet();
        for (Row row : rows) {
            Watch.tick();
            for (Cell cell : row.cells()) {
                edges.set(cell.slot());
                edges.set(cell.slot() + cell.span());
            }
        }
        int[] slots = slots(edges);
        List<Row> closed = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int slot = slots[cell.slot()];
                int end = slots[cell.slot() + cell.span()];
                cells.add(new Cell(cell.text(), slot, end - slot, cell.style()));
            }
            closed.add(new Row(cells, row.rule()));
        }
        return closed;
    }

    /** The number of each edge among the edges. */
    private static int[] slots(BitSet edges) {
        int[] slots = new int[edges.length()];
        int next = 0;
        for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
            slots[edge] = next++;
        }
        return slots;
    }
}
