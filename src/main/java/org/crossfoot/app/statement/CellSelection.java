package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.crossfoot.app.Focus;
import org.crossfoot.model.CellRef;

/**
 * Which figures are selected, as a spreadsheet keeps it.
 *
 * @param anchor the corner that stays while the selection is extended
 * @param lead the corner that moves
 */
record CellSelection(Optional<CellRef> anchor, Optional<CellRef> lead, List<CellRef> all) {

    static final CellSelection EMPTY =
            new CellSelection(Optional.empty(), Optional.empty(), List.of());

    CellSelection {
        all = List.copyOf(all);
    }

    static CellSelection one(CellRef cell) {
        return new CellSelection(Optional.of(cell), Optional.of(cell), List.of(cell));
    }

    static CellSelection of(List<CellRef> cells) {
        return cells.isEmpty()
                ? EMPTY
                : new CellSelection(
                        Optional.of(cells.getFirst()), Optional.of(cells.getFirst()), cells);
    }

    /** The rectangle from the anchor to a cell. */
    CellSelection to(CellRef cell, Grid grid) {
        return anchor.map(
                        corner ->
                                new CellSelection(
                                        anchor, Optional.of(cell), grid.between(corner, cell)))
                .orElseGet(() -> one(cell));
    }

    /** With a cell more, or less where it is selected already. */
    CellSelection toggled(CellRef cell) {
        var cells = new LinkedHashSet<>(all);
        if (cells.remove(cell)) {
            return of(new ArrayList<>(cells));
        }
        cells.add(cell);
        return new CellSelection(Optional.of(cell), Optional.of(cell), new ArrayList<>(cells));
    }

    Focus focus() {
        return lead.<Focus>map(cell -> new Focus.Cells(cell, all)).orElseGet(Focus.None::new);
    }
}
