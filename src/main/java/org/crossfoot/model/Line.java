package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/**
 * One row of a statement, in filed order.
 *
 * @param label as printed, lines joined; for a memo, the words that introduce its amounts
 * @param meaning what the label leaves out and the place in the tree says: "Total assets" for a
 *     bare "Total"
 * @param source the label in the document
 * @param level depth in the statement's tree, 0 at the top
 * @param concept the us-gaap element that the line is known to be
 * @param facts one a column of the statement, empty where the cell is
 */
public record Line(
        String label,
        Optional<String> meaning,
        Source source,
        int level,
        Role role,
        Unit unit,
        Optional<Concept> concept,
        List<Optional<Fact>> facts) {

    /** What a line does in its statement. */
    public enum Role {
        /** A label with no figures. */
        HEADING,
        LINE,
        SUBTOTAL,
        TOTAL,
        /**
         * Amounts printed inside the label of the line above ("net of allowance of $805"): never an
         * addend.
         */
        MEMO
    }

    public Line {
        facts = List.copyOf(facts);
    }

    /** The label to show: what the place says where the print is bare. */
    public String name() {
        return meaning.orElse(label);
    }

    public boolean is(Concept other) {
        return concept.filter(other::equals).isPresent();
    }

    public boolean sums() {
        return role == Role.SUBTOTAL || role == Role.TOTAL;
    }
}
