package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.app.Addends;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.model.CellRef;

/** Where the keys take a selection. */
record SheetMoves(OutcomeIndex index, Grid grid) {

    CellSelection move(CellSelection from, SheetKeys.Move move) {
        var lead = from.lead();
        if (lead.isEmpty()) {
            return grid.first().map(CellSelection::one).orElse(from);
        }
        var to =
                move.toEdge()
                        ? grid.edge(lead.get(), move.way())
                        : grid.next(lead.get(), move.way());
        return go(from, to, move.extend());
    }

    CellSelection toEnd(CellSelection from, SheetKeys.ToEnd end) {
        List<CellRef> range =
                end.ofAll() || from.lead().isEmpty()
                        ? grid.all()
                        : grid.row(from.lead().get().row());
        if (range.isEmpty()) {
            return from;
        }
        return go(from, end.last() ? range.getLast() : range.getFirst(), end.extend());
    }

    CellSelection all() {
        return CellSelection.of(grid.all());
    }

    /** What the lead is made of; stays where it stands alone. */
    CellSelection components(CellSelection from) {
        return from.lead()
                .map(cell -> List.copyOf(Addends.of(index, cell).keySet()))
                .filter(cells -> !cells.isEmpty())
                .map(CellSelection::of)
                .orElse(from);
    }

    /** What the lead goes into. */
    CellSelection dependents(CellSelection from) {
        return from.lead()
                .map(cell -> (List<CellRef>) new ArrayList<>(Addends.dependents(index, cell)))
                .filter(cells -> !cells.isEmpty())
                .map(CellSelection::of)
                .orElse(from);
    }

    private CellSelection go(CellSelection from, CellRef to, boolean extend) {
        return extend ? from.to(to, grid) : CellSelection.one(to);
    }
}
