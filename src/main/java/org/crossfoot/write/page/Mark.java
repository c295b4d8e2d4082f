package org.crossfoot.write.page;

import java.util.List;

/** Something on a page; all measures in points from the top left corner. */
public sealed interface Mark {

    Ink ink();

    /**
     * Words on one line.
     *
     * @param x where the first letter begins
     * @param y the base line
     */
    record Words(double x, double y, String text, Face face, double size, Ink ink)
            implements Mark {}

    /** A straight line; dotted or whole. */
    record Rule(
            double fromX,
            double fromY,
            double toX,
            double toY,
            double thick,
            boolean dotted,
            Ink ink)
            implements Mark {}

    /** An upright frame with round corners, not filled. */
    record Frame(
            double x, double y, double width, double height, double radius, double thick, Ink ink)
            implements Mark {}

    /**
     * Corners joined by straight lines, the last one to the first.
     *
     * @param filled with ink, or only drawn around on white
     */
    record Polygon(List<Corner> corners, boolean filled, double thick, Ink ink) implements Mark {

        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /** A circle around a point. */
    record Circle(double x, double y, double radius, boolean filled, double thick, Ink ink)
            implements Mark {}

    /** A corner of a polygon. */
    record Corner(double x, double y) {}
}
