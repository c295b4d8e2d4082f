package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/**
 * One column of figures.
 *
 * @param heads the merged header texts above it, outermost first: "Three Months Ended September
 *     30," over "2006"
 * @param period what it reports on; empty where the heads do not say
 * @param use whether its cells are the statement's own figures
 */
public record Column(List<String> heads, Optional<Period> period, Use use) {

    /** What a column's cells are. */
    public enum Use {
        FIGURES,
        /** Percentages of a basis or of change. */
        PERCENT,
        /** Differences of other columns. */
        CHANGE,
        /**
         * Pro forma, adjusted, a segment or a subsidiary: figures, but not of the statement itself.
         */
        OTHER
    }

    public Column {
        heads = List.copyOf(heads);
    }

    /** The full heading on one line. */
    public String label() {
        return String.join(" ", heads);
    }
}
