package org.crossfoot.app.main;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A place in a split pane that its panel moves into when its turn comes, and then stays in. It is
 * dressed out of sight in one picture of the window and laid out in the next.
 */
final class Berth extends StackPane {

    private final Node panel;

    Berth(Node panel) {
        this.panel = panel;
        setMinSize(0, 0);
    }

    Berth filled(Executor turns) {
        if (getChildren().isEmpty()) {
            turns.execute(this::dress);
            turns.execute(() -> show(true));
        }
        return this;
    }

    private void dress() {
        if (!getChildren().isEmpty()) {
            return; // it was asked for twice before its turn came
        }
        show(false);
        getChildren().setAll(panel);
        panel.applyCss();
    }

    private void show(boolean shown) {
        panel.setVisible(shown);
        panel.setManaged(shown);
    }
}
