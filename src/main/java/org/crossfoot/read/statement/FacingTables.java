package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.FacingRows;

/** Parts a grid that holds two tables beside each other, each with labels of its own. */
final class FacingTables {

    /** A label and a figure, twice. */
    private static final int LEAST_CELLS = 4;

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
        if (labels.isEmpty()) {
            return OptionalInt.empty();
        }
        return labels.entrySet().stream()
                .filter(slot -> FacingRows.told(slot.getValue()))
                .mapToInt(Map.Entry::getKey)
                .filter(slot -> rows.stream().noneMatch(row -> crossed(row, slot)))
                .findFirst();
    }

    /** The label amid a row that has a label and figures twice. */
    private static Optional<Cell> right(Row row) {
        if (row.cells().size() < LEAST_CELLS) {
            return Optional.empty();
        }
        List<Cell> words = labels(row);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int left = words.getFirst().slot();
        int seam = words.getLast().slot();
        List<Placed> figures = RowCutter.cut(row).figures();
        return Optional.of(words.getLast())
                .filter(label -> Phrase.of(label.text().value()).silent())
                .filter(
                        _ ->
                                figures.stream()
                                        .anyMatch(
                                                f ->
                                                        f.slot() > seam
                                                                && FacingRows.amount(f.shown())))
                .filter(
                        _ ->
                                figures.stream()
                                        .anyMatch(
                                                f ->
                                                        f.end() <= seam
                                                                && FacingRows.amount(f.shown())))
                .filter(_ -> figures.getFirst().slot() > left);
    }

    /** The labels of a row that has two; none of any other. */
    private static List<Cell> labels(Row row) {
        int count = 0;
        for (Cell cell : row.cells()) {
            count += FacingRows.label(cell.text().value()) ? 1 : 0;
        }
        if (count != 2) { // as in most rows
            return List.of();
        }
        return row.cells().stream().filter(cell -> FacingRows.label(cell.text().value())).toList();
    }

    /** Whether figures stand over the seam; a title may. */
    private static boolean crossed(Row row, int seam) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> cell.slot() < seam && cell.slot() + cell.span() > seam);
    }

    /** One table; what reaches over the seam stands over the whole of each. */
    private static Grid side(Grid grid, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int start = Math.max(cell.slot(), from);
                int end = Math.min(cell.slot() + cell.span(), to);
                boolean over = end - start < cell.span();
                if (start < end) {
                    cells.add(
                            over
                                    ? new Cell(cell.text(), 0, to - from, cell.style())
                                    : new Cell(
                                            cell.text(), start - from, end - start, cell.style()));
                }
            }
            rows.add(new Row(cells, row.rule()));
        }
        return new Grid(rows);
    }
}
