package org.crossfoot.write.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Runs;

/**
 * A chart of one series: a point at each period's end, a tail back to its start, and a line only
 * between neighbours of one length.
 */
final class Chart {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final Type DERIVED = new Type(Face.SEMIBOLD_ITALIC, 7.9, Ink.TEXT);
    private static final double AXIS = 40;
    private static final double TITLE = 26;
    private static final double DATES = 16;
    private static final double AIR = 12;

    private final Canvas canvas;
    private final Series series;
    private final TrendWords words;
    private final Scale scale;
    private final LocalDate first;
    private final long days;
    private final double axis;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    Chart(Canvas canvas, Series series, TrendWords words, double x, double y, double w, double h) {
        this.canvas = canvas;
        this.series = series;
        this.words = words;
        this.scale = Scale.of(series.points().stream().map(p -> p.amount().value()).toList());
        this.first =
                series.points().stream()
                        .map(p -> start(p.period()))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        var last =
                series.points().stream()
                        .map(p -> p.period().end())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.axis = Math.max(AXIS, axisLabels());
        this.left = x + axis;
        this.top = y + TITLE;
        this.width = w - axis - AIR - 14;
        this.height = h - TITLE - DATES;
    }

    void draw(Phrase phrase) {
        int power = words.power(series);
        canvas.words(left - axis, top - TITLE + 9, words.name(series), Type.BOLD);
        canvas.wordsTo(
                left + width + AIR, top - TITLE + 9, Captions.scale(power, phrase), Type.SMALL);
        grid(power);
        dates();
        for (var run : Runs.of(series)) {
            run.joints().forEach(this::joint);
        }
        series.points().forEach(this::tail);
        var places = new LabelPlaces(left, left + width + AIR, top - 13, top + height);
        series.points().forEach(point -> places.taken(x(point), y(point)));
        for (var run : Runs.of(series)) {
            run.joints().forEach(j -> places.taken(x(j.from()), y(j.from()), x(j.to()), y(j.to())));
        }
        for (var point : series.points()) {
            if (point.period() instanceof Period.Duration over) {
                places.taken(x(over.start()), y(point), x(point), y(point));
            }
        }
        for (var point : series.points()) {
            ChartPoint.draw(canvas, point, x(point), y(point));
        }
        for (var point : series.points()) {
            var type = point.basis() == Series.Basis.REPORTED ? Type.SMALL_BOLD : DERIVED;
            String text = words.figure(point.amount(), power);
            places.free(x(point), y(point), type.width(text))
                    .ifPresent(at -> canvas.wordsAround(at.x(), at.y(), text, type));
        }
    }

    private void grid(int power) {
        for (BigDecimal line : scale.lines()) {
            double y = top + height * (1 - scale.at(line));
            boolean zero = line.signum() == 0;
            canvas.line(
                    left, y, left + width + AIR, y, zero ? 0.9 : 0.4, zero ? Ink.MUTED : Ink.FAINT);
            canvas.wordsTo(
                    left - 5,
                    y + 2.6,
                    words.figure(new Amount(line, Amount.EXACT), power),
                    Type.FOOT);
        }
    }

    private void dates() {
        double free = left - axis;
        List<LocalDate> ends = new ArrayList<>();
        series.points().stream().map(p -> p.period().end()).distinct().sorted().forEach(ends::add);
        for (var end : ends.reversed()) {
            double x = x(end);
            canvas.line(x, top + height, x, top + height + 2.5, 0.5, Ink.MUTED);
        }
        for (var end : ends) {
            String text = MONTH.format(end);
            double half = Type.FOOT.width(text) / 2;
            if (x(end) - half > free) {
                canvas.wordsAround(x(end), top + height + 11, text, Type.FOOT);
                free = x(end) + half + 4;
            }
        }
    }

    private void joint(Runs.Joint joint) {
        canvas.add(
                new Mark.Rule(
                        x(joint.from()),
                        y(joint.from()),
                        x(joint.to()),
                        y(joint.to()),
                        0.9,
                        joint.derived(),
                        Ink.TEXT));
    }

    private void tail(Series.Point point) {
        if (point.period() instanceof Period.Duration over) {
            double start = x(over.start());
            boolean derived = point.basis() != Series.Basis.REPORTED;
            canvas.add(new Mark.Rule(start, y(point), x(point), y(point), 0.7, derived, Ink.TEXT));
            canvas.line(start, y(point) - 2.2, start, y(point) + 2.2, 0.7, Ink.TEXT);
        }
    }

    /** How wide the figures beside the axis are. */
    private double axisLabels() {
        int power = words.power(series);
        return scale.lines().stream()
                        .map(line -> words.figure(new Amount(line, Amount.EXACT), power))
                        .mapToDouble(Type.FOOT::width)
                        .max()
                        .orElse(0)
                + 6;
    }

    private static LocalDate start(Period period) {
        return period instanceof Period.Duration over ? over.start() : period.end();
    }

    private double x(Series.Point point) {
        return x(point.period().end());
    }

    private double x(LocalDate date) {
        return left + 6 + (width - 6) * ChronoUnit.DAYS.between(first, date) / days;
    }

    private double y(Series.Point point) {
        return top + height * (1 - scale.at(point.amount().value()));
    }
}
