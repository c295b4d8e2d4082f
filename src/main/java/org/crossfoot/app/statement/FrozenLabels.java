package org.crossfoot.app.statement;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the labels in sight while the figures scroll sideways. The toolkit has no frozen columns:
 * the cells and the head of the first column are moved back by as much as the table is scrolled.
 */
final class FrozenLabels {

    /** The room that the vertical scroll bar takes. */
    private static final double BAR = 15;

    private final DoubleProperty shift = new SimpleDoubleProperty();
    private final TreeTableView<?> table;
    private @Nullable ScrollBar bar;

    FrozenLabels(TreeTableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(_ -> follow());
        shift.subscribe(_ -> holdHead());
    }

    /** By how much the table is scrolled to the right. */
    DoubleProperty shiftProperty() {
        return shift;
    }

    /** Scrolls a column of figures out from under the labels, or in from the right. */
    void show(TreeTableColumn<?, ?> column) {
        if (bar == null || !bar.isVisible()) {
            return;
        }
        double left = 0;
        for (var leaf : table.getVisibleLeafColumns()) {
            if (leaf.equals(column)) {
                break;
            }
            left += leaf.getWidth();
        }
        double labels = table.getVisibleLeafColumns().getFirst().getWidth();
        double room = table.getWidth() - BAR;
        double least = left + column.getWidth() - room;
        double most = left - labels;
        bar.setValue(Math.clamp(Math.min(most, Math.max(bar.getValue(), least)), 0, bar.getMax()));
    }

    /** Holds the head as well, which the toolkit makes anew with the columns. */
    private void holdHead() {
        var head = table.lookup(".column-header.labels");
        if (head != null) {
            head.setViewOrder(-1);
            head.translateXProperty().bind(shift);
        }
    }

    private void follow() {
        for (var node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar found
                    && found.getOrientation() == Orientation.HORIZONTAL) {
                bar = found;
                shift.bind(
                        javafx.beans.binding.Bindings.createDoubleBinding(
                                () -> found.isVisible() ? found.getValue() : 0,
                                found.valueProperty(),
                                found.visibleProperty()));
            }
        }
    }
}
