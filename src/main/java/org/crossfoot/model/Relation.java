package org.crossfoot.model;

import java.util.List;

/**
 * Which lines add up to which, as the statement's labels, structure and columns show.
 *
 * @param total the row that states the sum
 * @param terms the rows that make it, each with its sign
 * @param basis how it was learned
 * @param ties the columns in which it holds within rounding
 */
public record Relation(int total, List<Term> terms, Basis basis, List<Integer> ties) {

    /**
     * One addend.
     *
     * @param sign +1 or -1, applied to the figure as read with its printed sign
     */
    public record Term(int row, int sign) {}

    /** What a relation stands on. */
    public enum Basis {
        /** An identity of accounting between named lines, such as revenue less cost. */
        IDENTITY,
        /** The rows of a section and the total that closes it. */
        SECTION,
        /** Stated by the filer's calculation linkbase. */
        LINKBASE,
        /** Found by search, and kept because at least two columns tie. */
        SEARCH
    }

    public Relation {
        terms = List.copyOf(terms);
        ties = List.copyOf(ties);
    }
}
