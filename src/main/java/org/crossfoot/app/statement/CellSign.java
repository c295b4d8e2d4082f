package org.crossfoot.app.statement;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.crossfoot.app.Mark;

/** The node of a mark behind a figure. */
record CellSign(Optional<CellMark> mark) {

    static final CellSign NOTHING = new CellSign(Optional.empty());

    List<Node> nodes() {
        return mark.map(
                        found ->
                                List.of(
                                        found.mark()
                                                .map(CellSign::icon)
                                                .orElseGet(CellSign::pilcrow)))
                .orElse(List.of());
    }

    private static Node icon(Mark mark) {
        return mark.icon();
    }

    private static Node pilcrow() {
        var letter = new Label("¶");
        letter.getStyleClass().add("pilcrow");
        return letter;
    }
}
