package org.crossfoot.app.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for labels beside their points, so that none lies on another or on a point, and few on
 * lines.
 */
final class LabelPlaces {

    private static final double GAP = 8;

    private final Box plot;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> lines;

    /**
     * Begins with an empty plot.
     *
     * @param points the symbols
     * @param lines small boxes along the lines, better left free
     */
    LabelPlaces(Box plot, List<Box> points, List<Box> lines) {
        this.plot = plot;
        this.lines = List.copyOf(lines);
        taken.addAll(points);
    }

    /** Room for the next label; empty where there is none. */
    Optional<Box> place(double x, double y, double width, double height) {
        Optional<Box> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (var box : candidates(x, y, width, height)) {
            var inside = box.into(plot);
            if (taken.stream().anyMatch(other -> other.overlap(inside) > 0)) {
                continue;
            }
            double cost =
                    Math.hypot(inside.x() - box.x(), inside.y() - box.y()) / 4
                            + lines.stream().filter(line -> line.overlap(inside) > 0).count();
            if (cost < least - 0.01) {
                least = cost;
                best = Optional.of(inside);
            }
        }
        best.ifPresent(taken::add);
        return best;
    }

    private static List<Box> candidates(double x, double y, double width, double height) {
        double left = x - width / 2;
        double above = y - GAP - height;
        double below = y + GAP;
        double ring = 5; // the point in hand has a ring around it
        return List.of(
                new Box(left, above, width, height),
                new Box(left, below, width, height),
                new Box(left, above - ring, width, height),
                new Box(left, below + ring, width, height),
                new Box(x - width + GAP, above, width, height),
                new Box(x - GAP, above, width, height),
                new Box(x - width + GAP, below, width, height),
                new Box(x - GAP, below, width, height),
                new Box(x + GAP, y - height / 2, width, height),
                new Box(x - GAP - width, y - height / 2, width, height));
    }
}
