package org.crossfoot.app.source;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of the filing as printed, with its line's number in front. */
final class PageCell extends ListCell<PageRow> {

    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");

    private final ObservableValue<PageView> view;
    private final Label number = new Label();
    private final PrintedText text = new PrintedText();
    private final HBox box = new HBox(number, text);
    private final InvalidationListener redraw = _ -> draw();

    PageCell(ObservableValue<PageView> view) {
        this.view = view;
        number.getStyleClass().add("line-number");
        box.getStyleClass().add("page-row");
        getStyleClass().add("page-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        view.addListener(new WeakInvalidationListener(redraw));
    }

    /** The character of the row under the mouse. */
    int character(MouseEvent event) {
        Point2D at = text.sceneToLocal(event.getSceneX(), event.getSceneY());
        return text.character(at.getX());
    }

    @Override
    protected void updateItem(@Nullable PageRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = getItem();
        if (row == null || isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(STANDS, false);
            return;
        }
        number.setText(row.first() ? Integer.toString(row.line().number()) : "");
        text.show(row, view.getValue());
        pseudoClassStateChanged(STANDS, view.getValue().stands(row));
        setAccessibleText(row.text());
        setGraphic(box);
    }
}
