package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Row;

/** Closes up the slots of a table at which no cell begins or ends. */
final class SlotEdges {

    private SlotEdges() {}

    static List<Row> close(List<Row> rows) {
        var edges = new TreeSet<Integer>();
        for (Row row : rows) {
            Watch.tick();
            for (Cell cell : row.cells()) {
                edges.add(cell.slot());
                edges.add(cell.slot() + cell.span());
            }
        }
        var slots = new TreeMap<Integer, Integer>();
        edges.forEach(edge -> slots.put(edge, slots.size()));
        List<Row> closed = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int slot = slots.getOrDefault(cell.slot(), 0);
                int end = slots.getOrDefault(cell.slot() + cell.span(), slot + 1);
                cells.add(new Cell(cell.text(), slot, end - slot, cell.style()));
            }
            closed.add(new Row(cells, row.rule()));
        }
        return closed;
    }
}
