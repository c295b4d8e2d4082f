package org.crossfoot.app.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Interval;

/** A band drawn on a line of numbers, and the figures that lie in it or beside it. */
final class RoundingBand extends Region {

    private static final double INSET = 10;
    private static final double LABELS = 18;
    private static final double BAND = 12;
    private static final double AXIS = LABELS + BAND + 1;

    private record Mark(Label label, Region line, double value) {}

    private final BandScale scale;
    private final Interval allowed;
    private final Region axis = region("band-axis");
    private final Region band = region("band");
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> ticks = new ArrayList<>();

    /**
     * Draws.
     *
     * @param words the digits of a figure
     */
    RoundingBand(Band shown, Function<Amount, String> words) {
        this.scale = BandScale.of(shown.span());
        this.allowed = shown.allowed();
        getStyleClass().add("rounding-band");
        getChildren().addAll(axis, band);
        for (double value : scale.marks()) {
            var text = words.apply(new Amount(BigDecimal.valueOf(value), Amount.EXACT));
            marks.add(mark(text, "band-mark", value));
        }
        for (var tick : shown.ticks()) {
            ticks.add(
                    mark(
                            words.apply(tick.amount()),
                            tick.fits() ? "band-fits" : "band-misses",
                            tick.amount().value().doubleValue()));
        }
    }

    private Mark mark(String text, String style, double value) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        var mark = new Mark(label, region(style + "-line"), value);
        getChildren().addAll(mark.line(), label);
        return mark;
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + 4 + LABELS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        axis.resizeRelocate(INSET, AXIS, getWidth() - 2 * INSET, 1);
        double from = x(allowed.low().doubleValue());
        double to = x(allowed.high().doubleValue());
        band.resizeRelocate(from, LABELS, Math.max(3, to - from), BAND);
        for (var mark : marks) {
            double x = x(mark.value());
            mark.line().resizeRelocate(x, AXIS, 1, 4);
            put(mark.label(), x, AXIS + 4);
        }
        double free = Double.NEGATIVE_INFINITY;
        for (var tick :
                ticks.stream().sorted((a, b) -> Double.compare(a.value(), b.value())).toList()) {
            double x = x(tick.value());
            tick.line().resizeRelocate(x - 1, LABELS - 3, 2, BAND + 7);
            double left = Math.max(put(tick.label(), x, 0), free);
            left = Math.min(left, getWidth() - tick.label().getWidth());
            tick.label().relocate(left, 0);
            free = left + tick.label().getWidth() + 6;
        }
    }

    /** Centres a label and returns its left edge. */
    private double put(Label label, double x, double y) {
        label.autosize();
        double left =
                Math.clamp(x - label.getWidth() / 2, 0, Math.max(0, getWidth() - label.getWidth()));
        label.relocate(left, y);
        return left;
    }

    private double x(double value) {
        return INSET + scale.at(value) * (getWidth() - 2 * INSET);
    }
}
