package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.CellReader.Read;

/**
 * The rows of one HTML row: several where each of its cells holds lines that answer one another.
 */
final class LineRows {

    private LineRows() {}

    static List<Row> of(String document, List<Read> cells) {
        int height = height(cells);
        boolean answer =
                height > 1 && cells.stream().filter(cell -> answers(cell, height)).count() > 1;
        if (!answer) {
            List<Cell> joined = new ArrayList<>(cells.size());
            for (Read cell : cells) {
                joined.add(joined(document, cell));
            }
            return List.of(row(joined));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int line = i;
            rows.add(
                    row(
                            cells.stream()
                                    .filter(cell -> line < cell.lines().size())
                                    .map(cell -> cell(cell, cell.lines().get(line)))
                                    .toList()));
        }
        return rows;
    }

    private static int height(List<Read> cells) {
        int height = 0;
        for (Read cell : cells) {
            height = Math.max(height, cell.lines().size());
        }
        return height;
    }

    /** Whether a cell is a stack of figures, one a line. */
    private static boolean answers(Read cell, int height) {
        return cell.lines().size() == height
                && cell.lines().stream().allMatch(line -> Shape.figure(line.value()));
    }

    private static Cell joined(String document, Read cell) {
        return cell.lines().isEmpty()
                ? cell(cell, Text.verbatim(document, "", cell.start()))
                : cell(cell, Joined.of(document, cell.lines()));
    }

    private static Cell cell(Read cell, Text text) {
        return new Cell(text, cell.slot(), cell.span(), cell.style());
    }

    private static Row row(List<Cell> cells) {
        List<Cell> kept = new ArrayList<>(cells);
        kept.removeIf(cell -> !shows(cell));
        return new Row(kept, TableReader.rule(kept));
    }

    private static boolean shows(Cell cell) {
        Style style = cell.style();
        return !cell.text().isBlank() || style.ruleAbove() || style.ruleBelow();
    }
}
