package org.crossfoot.app.trends;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.chart.ValueAxis;

/** A line of days with a mark at each period's end, as many as there is room for. */
final class DateAxis extends ValueAxis<Number> {

    private static final DateTimeFormatter MARK = DateTimeFormatter.ofPattern("MMM yy", Locale.US);
    private static final double ROOM = 46;

    private final List<LocalDate> ends;

    /**
     * An axis.
     *
     * @param ends the days to mark, in order
     */
    DateAxis(LocalDate from, LocalDate to, List<LocalDate> ends) {
        super((double) from.toEpochDay(), (double) to.toEpochDay());
        this.ends = List.copyOf(ends);
        setAutoRanging(false);
        setMinorTickVisible(false);
        setAnimated(false);
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        var marks = new ArrayList<Number>();
        double perDay = length / Math.max(1, getUpperBound() - getLowerBound());
        double free = Double.POSITIVE_INFINITY;
        for (var end : ends.reversed()) { // the last period is the one to name
            double at = end.toEpochDay() * perDay;
            if (at <= free) {
                marks.addFirst(end.toEpochDay());
                free = at - ROOM;
            }
        }
        return marks;
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    @Override
    protected String getTickMarkLabel(Number day) {
        return MARK.format(LocalDate.ofEpochDay(day.longValue()));
    }

    @Override
    protected Object getRange() {
        return List.of(getLowerBound(), getUpperBound());
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        // the bounds are fixed, and the scale follows from them when the axis is laid out
    }
}
