package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence speaks of, and the rows of the statements that hold it.
 *
 * @param name as the sentence names it
 * @param rows where it stands; empty where no statement has it
 */
public record Subject(
        String name, Optional<Concept> concept, Nature nature, Sense sense, List<Row> rows) {

    /** Which way is better. */
    public enum Nature {
        /** More is better: revenue, profit, cash. */
        GAIN,
        /** Less is better: costs, debts. */
        COST,
        /** Neither. */
        PLAIN
    }

    /** With which sign the sentence names it. */
    public enum Sense {
        AS_IS,
        /** "net loss": ten lost is minus ten. */
        LOSS
    }

    /**
     * A row of a statement, or the sum of several.
     *
     * @param more what is added to it
     */
    public record Row(String statement, int index, List<Part> more) {

        public Row {
            more = List.copyOf(more);
        }

        /** One row by itself. */
        public Row(String statement, int index) {
            this(statement, index, List.of());
        }
    }

    /**
     * Another row of the same statement.
     *
     * @param taken whether its figure is taken away
     */
    public record Part(int index, boolean taken) {}

    public Subject {
        rows = List.copyOf(rows);
    }

    /** Something that no statement holds. */
    public static Subject unknown(String name) {
        return new Subject(name, Optional.empty(), Nature.PLAIN, Sense.AS_IS, List.of());
    }

    /** The same, in some rows alone. */
    public Subject in(List<Row> some) {
        return new Subject(name, concept, nature, sense, some);
    }

    /** Whether a greater figure is a better one, as the sentence names it. */
    public boolean moreIsBetter() {
        return nature == Nature.GAIN && sense == Sense.AS_IS;
    }

    /** Whether both speak of the same rows. */
    public boolean same(Subject other) {
        return rows.isEmpty() ? name.equals(other.name) : rows.equals(other.rows);
    }
}
