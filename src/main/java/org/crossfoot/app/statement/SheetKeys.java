package org.crossfoot.app.statement;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossfoot.app.statement.Grid.Way;

/** What the keys ask of a sheet, as a spreadsheet's hands expect. */
sealed interface SheetKeys {

    /** Moves the lead, to the next figure or to the edge of the block. */
    record Move(Way way, boolean toEdge, boolean extend) implements SheetKeys {}

    /** To the first or the last figure, of the row or of the whole statement. */
    record ToEnd(boolean last, boolean ofAll, boolean extend) implements SheetKeys {}

    record SelectAll() implements SheetKeys {}

    record Copy(boolean valueOnly) implements SheetKeys {}

    record Components() implements SheetKeys {}

    record Dependents() implements SheetKeys {}

    record Prove() implements SheetKeys {}

    /** Folds or unfolds the row of the lead. */
    record Fold() implements SheetKeys {}

    static Optional<SheetKeys> of(KeyEvent event) {
        boolean command = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        if (event.isAltDown()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case UP, KP_UP -> new Move(Way.UP, command, shift);
                    case DOWN, KP_DOWN -> new Move(Way.DOWN, command, shift);
                    case LEFT, KP_LEFT -> new Move(Way.LEFT, command, shift);
                    case RIGHT, KP_RIGHT -> new Move(Way.RIGHT, command, shift);
                    case HOME -> new ToEnd(false, command, shift);
                    case END -> new ToEnd(true, command, shift);
                    case F2 -> new Prove();
                    case SPACE -> new Fold();
                    default -> command ? shortcut(event.getCode(), shift) : null;
                });
    }

    private static @org.jspecify.annotations.Nullable SheetKeys shortcut(
            KeyCode code, boolean shift) {
        return switch (code) {
            case A -> new SelectAll();
            case C, INSERT -> new Copy(shift);
            case OPEN_BRACKET -> new Components();
            case CLOSE_BRACKET -> new Dependents();
            default -> null;
        };
    }
}
