package org.crossfoot.app.findings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card of the detail: a caption, something aside, and what it is about. */
final class Section extends VBox {

    Section(String caption, String aside, Node... parts) {
        getStyleClass().addAll("card", "section");
        var name = new Label(caption);
        name.getStyleClass().add("group");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var place = new Label(aside);
        place.getStyleClass().add("card-place");
        getChildren().add(new HBox(name, room, place));
        getChildren().addAll(parts);
    }
}
