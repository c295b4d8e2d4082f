package org.crossfoot.model;

import java.util.List;

/**
 * A measure over time.
 *
 * @param points in order of period end, then length; periods do not repeat
 */
public record Series(Measure measure, List<Point> points) {

    /**
     * One period's figure.
     *
     * @param terms the cells it comes from: one for a reported point, more for a derived one
     */
    public record Point(Period period, Amount amount, Basis basis, List<Term> terms) {

        public Point {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One cell of a derivation.
     *
     * @param sign +1 or -1
     */
    public record Term(CellRef cell, int sign) {}

    /** Where a point comes from. */
    public enum Basis {
        /** A cell. */
        REPORTED,
        /** Computed from cells, such as six months less three. */
        DERIVED,
        /** Read in the prose. */
        STATED
    }

    public Series {
        points = List.copyOf(points);
    }
}
