package org.crossfoot.app.statement;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeTableView;

/**
 * Keeps the labels in sight while the figures scroll sideways. The toolkit has no frozen columns:
 * the cells and the head of the first column are moved back by as much as the table is scrolled.
 */
final class FrozenLabels {

    private final DoubleProperty shift = new SimpleDoubleProperty();
    private final TreeTableView<?> table;

    FrozenLabels(TreeTableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(_ -> follow());
    }

    /** By how much the table is scrolled to the right. */
    DoubleProperty shiftProperty() {
        return shift;
    }

    /** Holds the head as well; to be called when the columns have changed. */
    void holdHead() {
        var head = table.lookup(".column-header.labels");
        if (head != null) {
            head.setViewOrder(-1);
            head.translateXProperty().bind(shift);
        }
    }

    private void follow() {
        for (var node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                shift.bind(
                        javafx.beans.binding.Bindings.createDoubleBinding(
                                () -> bar.isVisible() ? bar.getValue() : 0,
                                bar.valueProperty(),
                                bar.visibleProperty()));
            }
        }
        holdHead();
    }
}
