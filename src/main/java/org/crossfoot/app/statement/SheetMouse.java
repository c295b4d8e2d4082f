package org.crossfoot.app.statement;

import java.util.function.BiConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crossfoot.model.CellRef;

/** Clicks and drags over figures. */
final class SheetMouse {

    /** How a click changes what is selected. */
    enum Pick {
        ONLY,
        EXTEND,
        TOGGLE
    }

    private final BiConsumer<CellRef, Pick> picked;

    SheetMouse(BiConsumer<CellRef, Pick> picked) {
        this.picked = picked;
    }

    /** Listens to a cell; the toolkit's own selection of cells stays out of it. */
    FigureCell on(FigureCell cell) {
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(cell, event));
        cell.addEventFilter(MouseEvent.DRAG_DETECTED, _ -> cell.startFullDrag());
        cell.setOnMouseDragEntered(_ -> cell.ref().ifPresent(at -> picked.accept(at, Pick.EXTEND)));
        return cell;
    }

    private void press(FigureCell cell, MouseEvent event) {
        cell.getTreeTableView().requestFocus();
        var at = cell.ref();
        if (event.getButton() == MouseButton.PRIMARY && at.isPresent()) {
            picked.accept(at.get(), pick(event));
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private static Pick pick(MouseEvent event) {
        if (event.isShiftDown()) {
            return Pick.EXTEND;
        }
        return event.isShortcutDown() ? Pick.TOGGLE : Pick.ONLY;
    }
}
