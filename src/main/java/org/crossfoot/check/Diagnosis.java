package org.crossfoot.check;

import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;

/**
 * What may have gone wrong; always said with "may".
 *
 * @param suspect the figure that may be the wrong one
 * @param fits the value that would make the arithmetic hold, or the figure that fits instead
 * @param witness a figure, outside this comparison, that agrees with {@code fits}
 */
public record Diagnosis(
        Kind kind, Optional<CellRef> suspect, Optional<Amount> fits, Optional<CellRef> witness) {

    /** The kinds of slip that leave a trace in the digits. */
    public enum Kind {
        /** Two neighbouring digits of the suspect swapped. */
        DIGITS_SWAPPED,
        /** One digit of the suspect is another. */
        ONE_DIGIT,
        /** The gap is twice a figure: its sign is turned. */
        SIGN,
        /** The gap is a figure: it was left out or counted twice. */
        LEFT_OUT,
        /** A power of ten. */
        SCALE,
        /** The figure of another column or period fits. */
        OTHER_COLUMN,
        /** Another figure of the filing's table fits. */
        OTHER_LINE,
        /** Fits once more is counted in. */
        WIDER_SCOPE,
        /** No slip is seen in the digits, but other comparisons ask for the same figure. */
        MISPRINT,
        /** The printed result agrees elsewhere: one of the figures that make it may be wrong. */
        A_PART,
        /** Smaller than what rounding could explain, but unlikely as rounding. */
        UNLIKELY_ROUNDING
    }

    public Diagnosis(Kind kind, Optional<CellRef> suspect, Optional<Amount> fits) {
        this(kind, suspect, fits, Optional.empty());
    }
}
