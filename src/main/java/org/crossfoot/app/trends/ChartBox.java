package org.crossfoot.app.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.trend.Runs;
import org.crossfoot.trend.Trend;
import org.jspecify.annotations.Nullable;

/** One trend's chart under its title: one stop of the keyboard, with arrows from point to point. */
final class ChartBox extends VBox {

    private final Trend trend;
    private final TrendWords words;
    private final PeriodChart chart;
    private final Consumer<Picked> pick;
    private @Nullable Picked picked;

    ChartBox(Trend trend, List<Trend> all, TrendWords words, Consumer<Picked> pick) {
        this.trend = trend;
        this.words = words;
        this.pick = pick;
        this.chart = new PeriodChart(days(all), values());
        getStyleClass().add("chart-box");
        var title = new Label(words.title(trend.measure(), trend.series()));
        title.getStyleClass().add("strong");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var unit = new Label(words.unit());
        unit.getStyleClass().addAll("second", "muted");
        VBox.setVgrow(chart, Priority.ALWAYS);
        var head = new HBox(title, room, unit);
        head.getStyleClass().add("chart-head");
        getChildren().addAll(head, chart);
        for (var run : Runs.of(trend.series())) {
            chart.add(run, this::nodes);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(title.getText() + ". " + new TrendSentence(words).of(trend, all));
        setOnKeyPressed(this::key);
    }

    void show(@Nullable Picked now) {
        picked = now != null && now.measure() == trend.measure() ? now : null;
        chart.pick(picked);
    }

    private PointNodes nodes(Series.Point point) {
        var entry =
                trend.entries().stream()
                        .filter(e -> e.point().equals(point))
                        .findFirst()
                        .orElseThrow();
        var one = new Picked(trend.measure(), entry);
        String aside =
                words.phrases()
                        .text(point.basis() == Basis.STATED ? "trends.stated" : "trends.derived");
        String tip = words.figure(point.amount()) + ", " + words.period(point.period());
        var nodes =
                PointNodes.of(
                        one,
                        scaled(point.amount()),
                        words.figure(point.amount()),
                        aside,
                        point.basis() == Basis.REPORTED ? tip : tip + ", " + aside);
        nodes.symbol().setOnMouseClicked(event -> chosen(one));
        nodes.label().setOnMouseClicked(event -> chosen(one));
        return nodes;
    }

    private void chosen(Picked one) {
        requestFocus();
        pick.accept(one);
    }

    private void key(KeyEvent event) {
        var entries = trend.entries();
        int at = picked == null ? -1 : entries.indexOf(picked.entry());
        int to =
                switch (event.getCode()) {
                    case LEFT -> at < 0 ? entries.size() - 1 : at - 1;
                    case RIGHT -> at + 1;
                    case HOME -> 0;
                    case END -> entries.size() - 1;
                    default -> -1;
                };
        if (to >= 0 && to < entries.size()) {
            pick.accept(new Picked(trend.measure(), entries.get(to)));
            event.consume();
        }
    }

    private static DateAxis days(List<Trend> all) {
        var periods =
                all.stream()
                        .flatMap(trend -> trend.entries().stream())
                        .map(entry -> entry.point().period())
                        .toList();
        var ends = periods.stream().map(Period::end).distinct().sorted().toList();
        LocalDate first =
                periods.stream().map(ChartBox::start).min(LocalDate::compareTo).orElseThrow();
        long air = Math.max(10, (ends.getLast().toEpochDay() - first.toEpochDay()) / 14);
        return new DateAxis(first.minusDays(air / 3), ends.getLast().plusDays(air), ends);
    }

    private static LocalDate start(Period period) {
        return period instanceof Period.Duration duration
                ? duration.start()
                : period.end().minusDays(20);
    }

    private NumberAxis values() {
        var scale =
                ValueScale.of(
                        trend.entries().stream().map(e -> scaled(e.point().amount())).toList());
        var axis = new NumberAxis(scale.low(), scale.high(), scale.step());
        axis.setMinorTickVisible(false);
        axis.setAnimated(false);
        axis.setTickLabelFormatter(
                new StringConverter<>() {
                    @Override
                    public String toString(Number value) {
                        return value.doubleValue() == 0
                                ? "0"
                                : words.figure(exact(value.doubleValue()));
                    }

                    @Override
                    public Number fromString(String text) {
                        throw new UnsupportedOperationException(text);
                    }
                });
        return axis;
    }

    private double scaled(Amount amount) {
        return amount.value().scaleByPowerOfTen(-words.power()).doubleValue();
    }

    private Amount exact(double shown) {
        return new Amount(
                new java.math.BigDecimal(shown)
                        .round(new java.math.MathContext(6))
                        .scaleByPowerOfTen(words.power()),
                Amount.EXACT);
    }
}
