package org.crossfoot.app.statement;

import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.Report;

/** Turns keys and clicks into a selection, and the selection into the window's focus. */
final class SheetInput {

    /** What the sheet is asked to do besides selecting. */
    interface Asked {
        void copy(CellSelection selection, boolean valueOnly);

        void prove();
    }

    private final Workspace workspace;
    private final Preparation preparation;
    private final Asked asked;
    private CellSelection selection = CellSelection.EMPTY;

    SheetInput(Workspace workspace, Preparation preparation, Asked asked) {
        this.workspace = workspace;
        this.preparation = preparation;
        this.asked = asked;
    }

    CellSelection selection() {
        return selection;
    }

    /** Takes over what was selected elsewhere; one's own selection keeps its anchor. */
    void follow(Focus focus, Set<CellRef> selected) {
        if (!selection.focus().equals(focus)) {
            selection = CellSelection.of(java.util.List.copyOf(selected));
        }
    }

    void pick(CellRef cell, SheetMouse.Pick how, Grid grid) {
        select(
                switch (how) {
                    case ONLY -> CellSelection.one(cell);
                    case EXTEND -> selection.to(cell, grid);
                    case TOGGLE -> selection.toggled(cell);
                });
    }

    void press(KeyEvent event, SheetTable table) {
        var report = workspace.currentProperty().get();
        var keys = SheetKeys.of(event);
        if (report == null || keys.isEmpty()) {
            return;
        }
        event.consume();
        perform(keys.get(), report, table);
    }

    /** Does what a menu asks for. */
    void perform(SheetKeys keys, SheetTable table) {
        var report = workspace.currentProperty().get();
        if (report != null) {
            perform(keys, report, table);
        }
    }

    private void perform(SheetKeys keys, Report report, SheetTable table) {
        var moves = new SheetMoves(preparation.index(report), table.grid());
        switch (keys) {
            case SheetKeys.Move move -> select(moves.move(selection, move));
            case SheetKeys.ToEnd end -> select(moves.toEnd(selection, end));
            case SheetKeys.SelectAll _ -> select(moves.all());
            case SheetKeys.Components _ -> select(moves.components(selection));
            case SheetKeys.Dependents _ -> select(moves.dependents(selection));
            case SheetKeys.Copy copy -> asked.copy(selection, copy.valueOnly());
            case SheetKeys.Prove _ -> asked.prove();
            case SheetKeys.Fold _ -> selection.lead().ifPresent(cell -> table.fold(cell.row()));
        }
    }

    void select(CellSelection next) {
        selection = next;
        workspace.focusProperty().set(next.focus());
    }
}
