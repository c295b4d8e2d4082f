package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.CellRef;

/**
 * The figures as they stand on screen: rows in shown order, columns left to right.
 *
 * <p>Cells without a figure are never selected; moves jump over them.
 */
final class Grid {

    /** A way to move. */
    enum Way {
        UP(-1, 0),
        DOWN(1, 0),
        LEFT(0, -1),
        RIGHT(0, 1);

        private final int rows;
        private final int columns;

        Way(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }
    }

    private final String statement;
    private final List<Row> rows;
    private final int columns;

    Grid(String statement, List<Row> rows, int columns) {
        this.statement = statement;
        this.rows = List.copyOf(rows);
        this.columns = columns;
    }

    /** The next figure that way; the same cell at the edge. */
    CellRef next(CellRef from, Way way) {
        int row = place(from) + way.rows;
        int column = from.column() + way.columns;
        while (inside(row, column)) {
            if (filled(row, column)) {
                return cell(row, column);
            }
            row += way.rows;
            column += way.columns;
        }
        return from;
    }

    /**
     * The last figure of the block that way, or the first of the next block, as spreadsheets do.
     */
    CellRef edge(CellRef from, Way way) {
        int row = place(from) + way.rows;
        int column = from.column() + way.columns;
        if (!inside(row, column) || !filled(row, column)) {
            return next(from, way);
        }
        while (inside(row + way.rows, column + way.columns)
                && filled(row + way.rows, column + way.columns)) {
            row += way.rows;
            column += way.columns;
        }
        return cell(row, column);
    }

    Optional<CellRef> first() {
        return all().stream().findFirst();
    }

    Optional<CellRef> last() {
        return all().isEmpty() ? Optional.empty() : Optional.of(all().getLast());
    }

    List<CellRef> all() {
        return rows.isEmpty() ? List.of() : between(0, rows.size() - 1, 0, columns - 1);
    }

    /** The figures of the rectangle with two corners, row by row. */
    List<CellRef> between(CellRef a, CellRef b) {
        return between(
                Math.min(place(a), place(b)),
                Math.max(place(a), place(b)),
                Math.min(a.column(), b.column()),
                Math.max(a.column(), b.column()));
    }

    /** The figures of one row. */
    List<CellRef> row(int index) {
        int place = place(index);
        return place < 0 ? List.of() : between(place, place, 0, columns - 1);
    }

    /** Where a row of the statement stands on screen; -1 where it is folded away. */
    int place(int index) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).index() == index) {
                return i;
            }
        }
        return -1;
    }

    private int place(CellRef cell) {
        return place(cell.row());
    }

    private List<CellRef> between(int top, int bottom, int left, int right) {
        var cells = new ArrayList<CellRef>();
        for (int row = Math.max(0, top); row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (filled(row, column)) {
                    cells.add(cell(row, column));
                }
            }
        }
        return cells;
    }

    private boolean inside(int row, int column) {
        return row >= 0 && row < rows.size() && column >= 0 && column < columns;
    }

    private boolean filled(int row, int column) {
        return rows.get(row).line().facts().get(column).isPresent();
    }

    private CellRef cell(int row, int column) {
        return new CellRef(statement, rows.get(row).index(), column);
    }
}
