package org.crossfoot.write.page;

import java.util.List;

/** Something on a page; all measures in points from the top left corner. */
public sealed interface Mark {

    Ink ink();

    /** The same, so many times as large and as far from the corner. */
    Mark times(double by);

    /**
     * Words on one line.
     *
     * @param x where the first letter begins
     * @param y the base line
     */
    record Words(double x, double y, String text, Face face, double size, Ink ink) implements Mark {

        @Override
        public Words times(double by) {
            return new Words(x * by, y * by, text, face, size * by, ink);
        }
    }

    /** A straight line; dotted or whole. */
    record Rule(
            double fromX,
            double fromY,
            double toX,
            double toY,
            double thick,
            boolean dotted,
            Ink ink)
            implements Mark {

        @Override
        public Rule times(double by) {
            return new Rule(fromX * by, fromY * by, toX * by, toY * by, thick * by, dotted, ink);
        }
    }

    /** An upright frame with round corners, not filled. */
    record Frame(
            double x, double y, double width, double height, double radius, double thick, Ink ink)
            implements Mark {

        @Override
        public Frame times(double by) {
            return new Frame(x * by, y * by, width * by, height * by, radius * by, thick * by, ink);
        }
    }

    /**
     * Corners joined by straight lines, the last one to the first.
     *
     * @param filled with ink, or only drawn around on white
     */
    record Polygon(List<Corner> corners, boolean filled, double thick, Ink ink) implements Mark {

        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public Polygon times(double by) {
            var moved = corners.stream().map(at -> new Corner(at.x() * by, at.y() * by)).toList();
            return new Polygon(moved, filled, thick * by, ink);
        }
    }

    /** A circle around a point. */
    record Circle(double x, double y, double radius, boolean filled, double thick, Ink ink)
            implements Mark {

        @Override
        public Circle times(double by) {
            return new Circle(x * by, y * by, radius * by, filled, thick * by, ink);
        }
    }

    /** A corner of a polygon. */
    record Corner(double x, double y) {}
}
