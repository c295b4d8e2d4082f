package org.crossfoot.app.statement;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;

/** A row of the table, which knows whether it is a sum, a grand total or out of a label. */
final class SheetRow extends TreeTableRow<Row> {

    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final PseudoClass GRAND = PseudoClass.getPseudoClass("grand");
    private static final PseudoClass MEMO = PseudoClass.getPseudoClass("memo");

    private final ObservableValue<@Nullable SheetView> view;

    /**
     * @param shift by how much the table is scrolled to the right
     */
    SheetRow(ObservableValue<@Nullable SheetView> view, ObservableDoubleValue shift) {
        this.view = view;
        disclosureNodeProperty()
                .subscribe(
                        node -> {
                            if (node != null) {
                                node.setViewOrder(-2);
                                node.translateXProperty().bind(shift);
                            }
                        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        var sheet = view.getValue();
        var rules =
                row == null || empty || sheet == null
                        ? Rules.NONE
                        : Rules.of(sheet.statement(), row.index());
        pseudoClassStateChanged(SUM, rules != Rules.NONE);
        pseudoClassStateChanged(GRAND, rules == Rules.ABOVE_AND_DOUBLE);
        pseudoClassStateChanged(MEMO, row != null && !empty && row.memo());
    }
}
