package org.crossfoot.app.findings;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Mark;
import org.crossfoot.app.WrappedLabel;

/** An outcome as a card: mark, title and place; opened, with what proves it below. */
final class FindingCard extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    FindingCard(Mark mark, String markWord, String title, String place, Runnable chosen) {
        getStyleClass().addAll("card", mark.styleClass());
        var body = new VBox();
        body.getStyleClass().add("card-body");
        body.getChildren().add(WrappedLabel.of(title, "card-title"));
        if (!place.isBlank()) {
            body.getChildren().add(WrappedLabel.of(place, "card-place"));
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new HBox(mark.icon(), body);
        row.getStyleClass().add("card-row");
        getChildren().add(row);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(markWord + ": " + title + ". " + place);
        setOnMouseClicked(event -> chosen.run());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        chosen.run();
                        event.consume();
                    }
                });
    }

    /** Opens the card, with more below its head. */
    FindingCard open(Node... parts) {
        pseudoClassStateChanged(OPEN, true);
        var more = new VBox(parts);
        more.getStyleClass().add("card-more");
        getChildren().add(more);
        return this;
    }
}
