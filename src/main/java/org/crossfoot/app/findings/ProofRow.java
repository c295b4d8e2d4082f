package org.crossfoot.app.findings;

import java.util.Optional;
import org.crossfoot.model.CellRef;

/**
 * One line of set arithmetic.
 *
 * @param operator in front; empty for none
 * @param figure as shown
 * @param cell where the figure is printed
 */
record ProofRow(Kind kind, String operator, String label, String figure, Optional<CellRef> cell) {

    /** How a line is set. */
    enum Kind {
        /** Printed in the filing. */
        REPORTED,
        /** A term that was itself computed. */
        DERIVED,
        /** What the terms give, under a rule. */
        RESULT,
        /** What is printed and held against it. */
        STATED,
        /** Printed less computed. */
        DIFFERENCE
    }
}
