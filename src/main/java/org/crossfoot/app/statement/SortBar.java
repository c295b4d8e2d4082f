package org.crossfoot.app.statement;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** The line above a statement that says in which other order than the filed one it stands. */
record SortBar(Node bar, Label text, SortWords words) {

    void say(SheetView view) {
        boolean sorted = view.sort().isPresent();
        bar.setVisible(sorted);
        bar.setManaged(sorted);
        view.sort().ifPresent(sort -> text.setText(words.of(view.statement(), sort)));
    }
}
