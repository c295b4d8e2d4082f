package org.crossfoot.app.trends;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.trend.Trend;

/** What the shapes and lines of the charts mean. */
public final class Legend extends FlowPane {

    private static final double TAIL = 30;
    private static final double MIDDLE = 8;
    private static final double SYMBOL = 12;

    void show(List<Trend> trends, Phrases phrases) {
        getChildren().clear();
        var points = trends.stream().flatMap(trend -> trend.series().points().stream()).toList();
        points.stream()
                .map(point -> Length.of(point.period()))
                .distinct()
                .sorted()
                .map(length -> item(length, false, phrases.text(length.key("legend"))))
                .forEach(getChildren()::add);
        if (points.stream().anyMatch(point -> point.basis() != Basis.REPORTED)) {
            getChildren().add(item(Length.QUARTER, true, phrases.text("trends.legend.derived")));
        }
    }

    private static Label item(Length length, boolean derived, String words) {
        var symbol = new Region();
        symbol.getStyleClass().addAll("symbol", length.shape());
        var graphic = new Pane(symbol);
        double x = 0;
        if (length != Length.BALANCE) {
            var tail = new Line(0, MIDDLE, TAIL - SYMBOL / 2, MIDDLE);
            tail.getStyleClass().addAll("tail", length.shape());
            var cap = new Line(0, MIDDLE - 4, 0, MIDDLE + 4);
            cap.getStyleClass().addAll("tail-cap", length.shape());
            graphic.getChildren().addAll(tail, cap);
            x = TAIL - SYMBOL / 2;
            if (derived) {
                tail.getStyleClass().add("derived");
            }
        }
        symbol.resizeRelocate(x, MIDDLE - SYMBOL / 2, SYMBOL, SYMBOL);
        symbol.setManaged(false);
        graphic.setMinSize(x + SYMBOL, 2 * MIDDLE);
        var label = new Label(words, graphic);
        label.getStyleClass().add("legend-item");
        if (derived) {
            symbol.getStyleClass().add("derived");
            label.getStyleClass().add("derived");
        }
        return label;
    }
}
