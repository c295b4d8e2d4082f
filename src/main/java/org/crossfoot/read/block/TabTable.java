package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** Reads lines of cells between tabs: each tab is the edge of a slot. */
final class TabTable {

    private final Markup markup;
    private final String text;

    TabTable(Markup markup, String text) {
        this.markup = markup;
        this.text = text;
    }

    /** The grid, a row a line, blank lines included as rows without cells. */
    Grid read(List<SourceLine> lines, boolean resolve) {
        List<Row> rows = new ArrayList<>();
        boolean head = true;
        int width = lines.stream().mapToInt(this::slots).max().orElse(0);
        for (SourceLine line : lines) {
            Watch.tick();
            List<Cell> cells = cells(line, resolve);
            head &= cells.isEmpty() || cells.getFirst().slot() > 0;
            boolean rule = Rules.all(cells);
            rows.add(new Row(head && !rule ? spread(cells, width) : cells, rule));
        }
        return new Grid(rows);
    }

    private int slots(SourceLine line) {
        return 1
                + (int)
                        text.substring(line.start(), line.end())
                                .chars()
                                .filter(c -> c == '\t')
                                .count();
    }

    private List<Cell> cells(SourceLine line, boolean resolve) {
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        for (int slot = 0; start <= line.end(); slot++) {
            int tab = text.indexOf('\t', start, line.end());
            int end = tab < 0 ? line.end() : tab;
            Text cell = markup.read(start, end, resolve);
            if (!cell.isBlank()) {
                cells.add(new Cell(cell, slot, 1, markup.style(start, end)));
            }
            start = end + 1;
        }
        return cells;
    }

    /** Heads over several columns: a head covers the empty slots behind it. */
    private static List<Cell> spread(List<Cell> cells, int width) {
        List<Cell> spread = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int next = i + 1 < cells.size() ? cells.get(i + 1).slot() : width;
            spread.add(new Cell(cell.text(), cell.slot(), next - cell.slot(), cell.style()));
        }
        return spread;
    }
}
