package org.crossfoot.app;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** A line of a list that is as wide as the list and as high as its wrapped words need. */
public abstract class WrappingCell<T> extends ListCell<T> {

    private final String line;
    private final double aside;

    /**
     * A cell whose parts stand in a box.
     *
     * @param line the style class of the box
     * @param aside room for the scroll bar and the cell's own padding
     */
    protected WrappingCell(String line, double aside) {
        this.line = line;
        this.aside = aside;
    }

    /** The parts side by side; those with words take the room that is left. */
    protected final HBox boxed(Node... parts) {
        for (var part : parts) {
            if (part instanceof VBox || part instanceof TextFlow) {
                HBox.setHgrow(part, Priority.ALWAYS);
            }
        }
        var box = new HBox(parts);
        box.getStyleClass().add(line);
        box.prefWidthProperty().bind(getListView().widthProperty().subtract(aside));
        box.setMinWidth(USE_PREF_SIZE);
        box.setMaxWidth(USE_PREF_SIZE);
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox box && getListView() != null
                ? snapSizeY(
                        box.prefHeight(getListView().getWidth() - aside)
                                + getInsets().getTop()
                                + getInsets().getBottom())
                : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
