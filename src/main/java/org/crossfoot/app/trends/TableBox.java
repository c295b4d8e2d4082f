package org.crossfoot.app.trends;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A table with its labels at the left, which stay while the figures scroll sideways. */
final class TableBox extends HBox {

    private final TableGrid grid;

    TableBox(TrendTable table, TrendWords words, Consumer<Picked> pick) {
        grid = new TableGrid(table, words, pick);
        getStyleClass().add("table-box");
        var labels = new VBox();
        labels.getStyleClass().add("trend-labels");
        boolean balances = table.heads().stream().allMatch(head -> head.length() == Length.BALANCE);
        String unit = words.unit();
        var caption =
                new Label(
                        balances
                                ? words.phrases().text(Length.BALANCE.key("span"))
                                : unit.isEmpty()
                                        ? ""
                                        : words.phrases().text("trends.table-unit", unit));
        caption.getStyleClass().add(balances ? "balance-caption" : "table-caption");
        labels.getChildren().add(caption);
        for (var row : table.rows()) {
            var label = new Label(row.label());
            label.getStyleClass().add("trend-row-label");
            labels.getChildren().add(label);
        }
        var scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("table-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(labels, scroll);
    }

    void show(@Nullable Picked picked) {
        grid.show(picked);
    }
}
