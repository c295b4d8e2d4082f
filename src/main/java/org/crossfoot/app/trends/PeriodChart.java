package org.crossfoot.app.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.crossfoot.model.Period.Duration;
import org.crossfoot.trend.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Points at their period's end, each with a tail over its period; joined within a run alone. One
 * series of the chart is one run.
 */
final class PeriodChart extends XYChart<Number, Number> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double SYMBOL = 12;
    private static final double CAP = 4;

    private record Joint(Line line, Data<Number, Number> from, Data<Number, Number> to) {}

    private final List<PointNodes> points = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();
    private final Line zero = new Line();
    private final Region halo = new Region();
    private @Nullable Picked picked;

    PeriodChart(DateAxis days, NumberAxis values) {
        super(days, values);
        days.setSide(Side.BOTTOM);
        values.setSide(Side.LEFT);
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setVerticalZeroLineVisible(false);
        setHorizontalZeroLineVisible(false);
        zero.getStyleClass().add("zero");
        halo.getStyleClass().add("halo");
        getPlotChildren().addAll(zero, halo);
        setData(javafx.collections.FXCollections.observableArrayList());
    }

    /** Adds a run of neighbours as one series. */
    void add(Runs.Run run, Function<org.crossfoot.model.Series.Point, PointNodes> nodes) {
        var series = new Series<Number, Number>();
        for (var point : run.points()) {
            var made = nodes.apply(point);
            points.add(made);
            series.getData().add(made.data());
        }
        for (int i = 0; i < run.joints().size(); i++) {
            var line = new Line();
            line.getStyleClass().addAll("joint", made(run, i).length().shape());
            if (run.joints().get(i).derived()) {
                line.getStyleClass().add("derived");
            }
            joints.add(new Joint(line, series.getData().get(i), series.getData().get(i + 1)));
            getPlotChildren().add(line);
        }
        getData().add(series);
    }

    private PointNodes made(Runs.Run run, int index) {
        return points.get(points.size() - run.points().size() + index);
    }

    void pick(@Nullable Picked now) {
        picked = now;
        points.forEach(
                point ->
                        point.symbol().pseudoClassStateChanged(PICKED, point.picked().equals(now)));
        requestChartLayout();
    }

    @Override
    protected void seriesAdded(Series<Number, Number> series, int index) {
        for (var data : series.getData()) {
            points.stream()
                    .filter(point -> point.data() == data)
                    .forEach(point -> getPlotChildren().addAll(point.all()));
        }
    }

    @Override
    protected void seriesRemoved(Series<Number, Number> series) {
        removeSeriesFromDisplay(series);
    }

    @Override
    protected void dataItemAdded(
            Series<Number, Number> series, int index, Data<Number, Number> item) {}

    @Override
    protected void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {
        removeDataItemFromDisplay(series, item);
    }

    @Override
    protected void dataItemChanged(Data<Number, Number> item) {}

    @Override
    protected void updateAxisRange() {}

    @Override
    protected void layoutPlotChildren() {
        double width = getXAxis().getWidth();
        double height = getYAxis().getHeight();
        double at = y(0);
        line(zero, 0, at, width, at);
        zero.setVisible(at < height - 1);
        halo.setVisible(false);
        var lines = new ArrayList<Box>();
        for (var joint : joints) {
            double x1 = x(joint.from());
            double x2 = x(joint.to());
            line(joint.line(), x1, y(joint.from()), x2, y(joint.to()));
            lines.addAll(along(x1, y(joint.from()), x2, y(joint.to())));
        }
        points.forEach(point -> lines.addAll(layout(point)));
        label(new Box(0, 0, width, height), lines);
    }

    private List<Box> layout(PointNodes point) {
        double x = x(point.data());
        double y = y(point.data());
        point.symbol().resizeRelocate(x - SYMBOL / 2, y - SYMBOL / 2, SYMBOL, SYMBOL);
        if (point.picked().equals(picked)) {
            halo.setVisible(true);
            halo.resizeRelocate(x - SYMBOL, y - SYMBOL, 2 * SYMBOL, 2 * SYMBOL);
        }
        if (point.period() instanceof Duration duration) {
            double start = getXAxis().getDisplayPosition(duration.start().toEpochDay());
            line(point.tail(), start, y, x - SYMBOL / 2, y);
            line(point.cap(), start, y - CAP, start, y + CAP);
            return along(start, y, x, y);
        }
        return List.of();
    }

    private void label(Box plot, List<Box> lines) {
        var symbols = points.stream().map(this::box).toList();
        var places = new LabelPlaces(plot, symbols, lines);
        var order = new ArrayList<>(points.reversed()); // the latest figures are the ones to read
        order.sort((a, b) -> Boolean.compare(b.picked().equals(picked), a.picked().equals(picked)));
        for (var point : order) {
            var label = point.label();
            double width = Math.ceil(label.prefWidth(-1));
            double height = Math.ceil(label.prefHeight(-1));
            var place = places.place(x(point.data()), y(point.data()), width, height);
            label.setVisible(place.isPresent());
            place.ifPresent(box -> label.resizeRelocate(box.x(), box.y(), width, height));
        }
    }

    private Box box(PointNodes point) {
        double size = point.picked().equals(picked) ? 2 * SYMBOL : SYMBOL;
        return new Box(x(point.data()) - size / 2, y(point.data()) - size / 2, size, size);
    }

    private static List<Box> along(double x1, double y1, double x2, double y2) {
        var boxes = new ArrayList<Box>();
        int steps = (int) Math.max(1, Math.hypot(x2 - x1, y2 - y1) / 4);
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / steps;
            boxes.add(new Box(x1 + part * (x2 - x1) - 1, y1 + part * (y2 - y1) - 1, 2, 2));
        }
        return boxes;
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private double x(Data<Number, Number> data) {
        return getXAxis().getDisplayPosition(data.getXValue());
    }

    private double y(Data<Number, Number> data) {
        return y(data.getYValue().doubleValue());
    }

    private double y(double value) {
        return getYAxis().getDisplayPosition(value);
    }
}
