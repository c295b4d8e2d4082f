package org.crossfoot.check;

import java.util.List;

/**
 * The same comparison in every column it can be made in.
 *
 * @param trust what it takes to accuse by it
 */
record Rule(Trust trust, List<Comparison> comparisons) {

    /** How sure it is that a filing means the rule to hold. */
    enum Trust {
        /** Holds by accounting wherever the lines are what they are taken for. */
        IDENTITY,
        /**
         * A section and its total: another column that holds, or other figures, must confirm it.
         */
        STRUCTURE,
        /** Holds unless something else moved the figure too: one column must confirm it. */
        USUAL,
        /** Often holds; may bear witness, never accuses. */
        HINT
    }

    Rule {
        comparisons = List.copyOf(comparisons);
    }
}
