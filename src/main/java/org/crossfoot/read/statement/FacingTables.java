package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** Parts a grid that holds two tables beside each other, each with labels of its own. */
final class FacingTables {

    private static final int LEAST_ROWS = 4;
    private static final int LEAST_LETTERS = 4;

    private FacingTables() {}

    /** The left table and the right one, or the grid as it is. */
    static List<Grid> of(Grid grid) {
        OptionalInt seam = seam(grid.rows());
        if (seam.isEmpty()) {
            return List.of(grid);
        }
        int at = seam.getAsInt();
        return List.of(side(grid, 0, at), side(grid, at, grid.width()));
    }

    /** The slot where the right table begins. */
    private static OptionalInt seam(List<Row> rows) {
        Map<Integer, List<String>> labels = new TreeMap<>();
        for (Row row : rows) {
            Watch.tick();
            right(row)
                    .ifPresent(
                            label ->
                                    labels.computeIfAbsent(label.slot(), _ -> new ArrayList<>())
                                            .add(label.text().value()));
        }
        return labels.entrySet().stream()
                .filter(slot -> various(slot.getValue()))
                .mapToInt(Map.Entry::getKey)
                .filter(slot -> rows.stream().noneMatch(row -> crossed(row, slot)))
                .findFirst();
    }

    /** Whether there are enough labels, and most differ, as units between figures do not. */
    private static boolean various(List<String> labels) {
        int different = Set.copyOf(labels).size();
        return different >= LEAST_ROWS && different * 4 >= labels.size() * 3;
    }

    /** The label amid a row that has a label and figures twice. */
    private static Optional<Cell> right(Row row) {
        List<Cell> words = row.cells().stream().filter(FacingTables::says).toList();
        if (words.size() != 2) {
            return Optional.empty();
        }
        int left = words.getFirst().slot();
        int seam = words.getLast().slot();
        List<Placed> figures = RowCutter.cut(row).figures();
        return Optional.of(words.getLast())
                .filter(label -> Phrase.of(label.text().value()).silent())
                .filter(_ -> figures.stream().anyMatch(f -> f.slot() > seam && large(f)))
                .filter(_ -> figures.stream().anyMatch(f -> f.end() <= seam && large(f)))
                .filter(_ -> figures.getFirst().slot() > left);
    }

    private static boolean says(Cell cell) {
        return cell.text().value().chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
    }

    /** Whether a figure is longer than a note's number or an age, and no year. */
    private static boolean large(Placed placed) {
        var value = placed.figure().value();
        return !placed.figure().yearLike() && value.precision() - value.scale() > 2;
    }

    /** Whether figures stand over the seam; a title may. */
    private static boolean crossed(Row row, int seam) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> cell.slot() < seam && cell.slot() + cell.span() > seam);
    }

    private static Grid side(Grid grid, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int start = Math.max(cell.slot(), from);
                int end = Math.min(cell.slot() + cell.span(), to);
                if (start < end) {
                    cells.add(new Cell(cell.text(), start - from, end - start, cell.style()));
                }
            }
            rows.add(new Row(cells, row.rule()));
        }
        return new Grid(rows);
    }
}
