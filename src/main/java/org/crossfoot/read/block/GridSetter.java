package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** Sets the rows of a grid in columns: labels wrapped at the left, figures flush right. */
final class GridSetter {

    private final SlotWidths widths;

    GridSetter(Grid grid) {
        this.widths = new SlotWidths(grid);
    }

    /** The lines of one row; a row without cells is one empty line. */
    List<LineSetter> set(Row row) {
        List<List<Wrap.Part>> wrapped = new ArrayList<>();
        int height = 1;
        for (Cell cell : row.cells()) {
            int width = row.cells().size() == 1 ? PageWriter.WIDTH : widths.of(cell);
            List<Wrap.Part> parts = Wrap.at(cell.text().value(), Math.max(1, width));
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        List<LineSetter> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(line(row, wrapped, i, height));
        }
        return lines;
    }

    private LineSetter line(Row row, List<List<Wrap.Part>> wrapped, int number, int height) {
        var line = new LineSetter();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            List<Wrap.Part> parts = wrapped.get(i);
            int part = Shape.label(cell) ? number : number - (height - parts.size());
            if (part >= 0 && part < parts.size()) {
                Wrap.Part words = parts.get(part);
                line.put(column(cell, words), cell.text(), words.from(), words.to());
            }
        }
        return line;
    }

    private int column(Cell cell, Wrap.Part words) {
        int left = widths.left(cell.slot());
        int room = Math.max(0, widths.of(cell) - words.length());
        if (Shape.label(cell)) {
            return left + (int) Math.min(cell.style().indent(), room);
        }
        return left + (cell.span() > 1 && !Shape.figure(cell) ? room / 2 : room);
    }
}
