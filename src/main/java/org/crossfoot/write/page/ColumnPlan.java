package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Statement;

/**
 * Where the columns of a statement stand on a page.
 *
 * @param columns indexes of those on this page
 * @param scale how much smaller than usual everything is set, so that it fits
 * @param label how wide the labels are
 * @param figure how wide a figure is, from currency to parenthesis
 * @param pitch from one column to the next
 */
record ColumnPlan(List<Integer> columns, double scale, double label, double figure, double pitch) {

    private static final double LEAST_LABEL = 200;
    private static final double USUAL_PITCH = 108;
    private static final double TICKS = 22;
    private static final double GAP = 8;

    ColumnPlan {
        columns = List.copyOf(columns);
    }

    /**
     * The pages side by side that a statement needs; mostly one.
     *
     * @param least how far everything may shrink to bring them to one: 0.75 for three quarters
     */
    static List<ColumnPlan> of(Statement statement, double room, double least) {
        double figure = widest(statement);
        double pitch = figure + TICKS + GAP;
        int count = Math.max(1, statement.columns().size());
        int fit = Math.max(1, (int) ((room / least - LEAST_LABEL) / pitch));
        int pages = Math.ceilDiv(count, fit);
        int each = Math.ceilDiv(count, pages);
        double scale = Math.min(1, room / (LEAST_LABEL + each * pitch));
        double wide = Math.max(pitch, Math.min(USUAL_PITCH, (room / scale * 0.55) / each));
        var plans = new ArrayList<ColumnPlan>();
        for (int from = 0; from < count; from += each) {
            var columns =
                    IntStream.range(from, Math.min(statement.columns().size(), from + each))
                            .boxed()
                            .toList();
            double label = room - each * wide * scale;
            plans.add(
                    new ColumnPlan(
                            columns, scale, label, (wide - TICKS - GAP) * scale, wide * scale));
        }
        return plans;
    }

    /** The same places with everything set smaller: 0.9 for nine tenths. */
    ColumnPlan tighter(double by) {
        return new ColumnPlan(columns, scale * by, label, figure, pitch);
    }

    /** The left edge of a column's figures, counted on this page. */
    double left(Canvas canvas, int place) {
        return canvas.left() + label + place * pitch + GAP * scale;
    }

    /** Where digits end; a parenthesis hangs to the right of it. */
    double digits(Canvas canvas, int place) {
        return left(canvas, place) + figure - 4.5 * scale;
    }

    Type type(Type usual) {
        return scale == 1 ? usual : usual.scaled(scale);
    }

    private static double widest(Statement statement) {
        double figures =
                statement.lines().stream()
                        .flatMap(line -> line.facts().stream())
                        .flatMap(Optional::stream)
                        .map(Printed::of)
                        .mapToDouble(ColumnPlan::width)
                        .max()
                        .orElse(0);
        return Math.max(56, figures);
    }

    private static double width(Printed figure) {
        return Type.BOLD.width(figure.digits()) + 16;
    }
}
