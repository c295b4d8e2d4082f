package org.crossfoot.app.trends;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.XYChart.Data;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series.Basis;

/** What is drawn for one point: symbol, tail over its period, label. */
record PointNodes(
        Picked picked, Data<Number, Number> data, Region symbol, Line tail, Line cap, VBox label) {

    /**
     * New nodes for a point.
     *
     * @param value how high it lies
     * @param figure its digits
     * @param aside a word below them; empty for none
     */
    static PointNodes of(Picked picked, double value, String figure, String aside, String tip) {
        var point = picked.entry().point();
        var length = Length.of(point.period());
        boolean computed = point.basis() != Basis.REPORTED;
        var symbol = new Region();
        var tail = new Line();
        var cap = new Line();
        symbol.getStyleClass().addAll("symbol", length.shape());
        tail.getStyleClass().addAll("tail", length.shape());
        cap.getStyleClass().addAll("tail-cap", length.shape());
        var digits = new Label(figure);
        digits.getStyleClass().add("point-figure");
        var label = new VBox(digits);
        label.getStyleClass().add("point-label");
        if (computed) {
            List.of(symbol, tail, digits).forEach(node -> node.getStyleClass().add("derived"));
            var word = new Label(aside);
            word.getStyleClass().add("point-aside");
            label.getChildren().add(word);
        }
        tail.setVisible(length != Length.BALANCE);
        cap.setVisible(length != Length.BALANCE);
        Tooltip.install(symbol, new Tooltip(tip));
        var data = new Data<Number, Number>(point.period().end().toEpochDay(), value);
        data.setNode(symbol);
        return new PointNodes(picked, data, symbol, tail, cap, label);
    }

    Period period() {
        return picked.entry().point().period();
    }

    Length length() {
        return Length.of(period());
    }

    List<Node> all() {
        return List.of(tail, cap, symbol, label);
    }
}
