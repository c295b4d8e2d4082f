package org.crossfoot.write.page;

import java.util.List;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.write.page.Mark.Corner;

/**
 * The sign of a point: a circle for quarters, a square for longer periods, a diamond for balances.
 */
final class ChartPoint {

    private static final double RADIUS = 2.8;
    private static final double THICK = 1;
    private static final int QUARTER = 4;

    private ChartPoint() {}

    /** Filled where it is printed, hollow where it was computed. */
    static void draw(Canvas canvas, Series.Point point, double x, double y) {
        draw(canvas, point.period(), point.basis() == Series.Basis.REPORTED, x, y);
    }

    /** What the sign says: "quarter", "longer" or "balance". */
    static String kind(Period period) {
        return switch (period) {
            case Period.Instant _ -> "balance";
            case Period.Duration over -> over.months() <= QUARTER ? "quarter" : "longer";
        };
    }

    static void draw(Canvas canvas, Period period, boolean filled, double x, double y) {
        canvas.add(
                switch (period) {
                    case Period.Instant _ -> polygon(diamond(x, y), filled);
                    case Period.Duration over ->
                            over.months() <= QUARTER
                                    ? new Mark.Circle(x, y, RADIUS, filled, THICK, Ink.TEXT)
                                    : polygon(square(x, y), filled);
                });
    }

    private static Mark polygon(List<Corner> corners, boolean filled) {
        return new Mark.Polygon(corners, filled, THICK, Ink.TEXT);
    }

    private static List<Corner> square(double x, double y) {
        double r = RADIUS * 0.9;
        return List.of(
                new Corner(x - r, y - r),
                new Corner(x + r, y - r),
                new Corner(x + r, y + r),
                new Corner(x - r, y + r));
    }

    private static List<Corner> diamond(double x, double y) {
        double r = RADIUS * 1.25;
        return List.of(
                new Corner(x, y - r),
                new Corner(x + r, y),
                new Corner(x, y + r),
                new Corner(x - r, y));
    }
}
