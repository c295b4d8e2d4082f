package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;

/** What came of one comparison: data only. Its words are chosen where it is shown. */
public sealed interface Outcome {

    /** The id of the check. */
    String check();

    /** The figures agree, within what their printed digits allow. */
    record Agrees(String check, Proof proof) implements Outcome {}

    /**
     * The figures do not agree, or something is worth knowing.
     *
     * @param diagnoses what may have happened, likeliest first
     */
    record Differs(String check, Severity severity, Proof proof, List<Diagnosis> diagnoses)
            implements Outcome {

        public Differs {
            diagnoses = List.copyOf(diagnoses);
        }
    }

    /**
     * The comparison could not be made.
     *
     * @param subject the line or words that would have been checked, as printed; empty for a whole
     *     statement
     * @param cells where it would have been checked
     * @param words the words of the prose that would have been checked
     */
    record Skipped(
            String check,
            Reason reason,
            String subject,
            List<CellRef> cells,
            Optional<Source> words)
            implements Outcome {

        public Skipped {
            cells = List.copyOf(cells);
        }
    }

    /** How loud a difference is. */
    enum Severity {
        /** Arithmetic that cannot be right within rounding. */
        ERROR,
        /** Probably wrong, or words against numbers. */
        WARNING,
        /** Worth knowing; never an accusation. */
        INFO
    }

    /** Why a comparison was not made. */
    enum Reason {
        NO_SUCH_STATEMENT,
        NO_SUCH_LINE,
        NO_PERIOD,
        NO_UNIT,
        ONE_COLUMN_ONLY,
        UNSURE_READING,
        NOT_IN_TABLES,
        NEEDS_ANOTHER_FILING,
        AMBIGUOUS,
        /** A figure that takes part is reported as wrong in another finding. */
        FIGURE_IN_DOUBT
    }
}
