package org.crossfoot.model;

import java.util.Optional;

/**
 * Something odd that a reader met and went on from.
 *
 * @param text the odd words or a name, as the filing has them; empty where there are none
 */
public record Problem(Kind kind, String text, Optional<Source> source) {

    /** What was odd. */
    public enum Kind {
        NO_STATEMENTS,
        CUT_OFF,
        /** What was read in time is there, the rest is not. */
        GAVE_UP,
        /** Nothing of it was checked, for that takes too long. */
        UNCHECKED,
        UNDECODABLE_CHARACTERS,
        COLUMN_WITHOUT_PERIOD,
        NO_UNIT_STATED,
        NOT_A_FIGURE,
        NO_COLUMN_FOR_CELL,
        DOCUMENT_SKIPPED,
        /** An XBRL instance whose order and labels are ours, for its filer's are not there. */
        NO_LINKBASES,
        /** Files of a folder or archive that are hidden, or are no documents of a filing. */
        PASSED_OVER,
        /** Files of a folder or archive that could not be read. */
        NOT_LET_READ,
        /** Entries of an archive with names that lead out of it. */
        NAME_REFUSED,
        /** An archive in an archive in an archive. */
        NESTED_TOO_DEEP,
        LINK_NOT_FOLLOWED,
        TOO_MANY_FILES
    }
}
