package org.crossfoot.app.main;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A place in a split pane that its panel moves into when its turn comes, and then stays in. */
final class Berth extends StackPane {

    private final Node panel;

    Berth(Node panel) {
        this.panel = panel;
        setMinSize(0, 0);
    }

    Berth filled(Executor turns) {
        if (getChildren().isEmpty()) {
            turns.execute(() -> getChildren().setAll(panel));
        }
        return this;
    }
}
