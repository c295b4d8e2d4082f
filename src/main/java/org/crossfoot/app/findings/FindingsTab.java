package org.crossfoot.app.findings;

import java.util.Optional;
import org.crossfoot.app.Mark;

/** Which outcomes are listed. */
enum FindingsTab {
    ALL,
    DIFFER,
    NOTES,
    AGREE,
    NOT_CHECKED;

    boolean holds(Mark mark) {
        return this == ALL || this == of(mark);
    }

    /** The tab of its own that an outcome stands in. */
    static FindingsTab of(Mark mark) {
        return switch (mark) {
            case CONTRADICTED, DIFFERS -> DIFFER;
            case NOTE -> NOTES;
            case NOT_CHECKED -> NOT_CHECKED;
            case AGREES -> AGREE;
        };
    }

    /** The sign beside the word; none for all. */
    Optional<Mark> mark() {
        return switch (this) {
            case ALL -> Optional.empty();
            case DIFFER -> Optional.of(Mark.DIFFERS);
            case NOTES -> Optional.of(Mark.NOTE);
            case AGREE -> Optional.of(Mark.AGREES);
            case NOT_CHECKED -> Optional.of(Mark.NOT_CHECKED);
        };
    }

    /** The bundle's key of the word, which takes the count. */
    String key() {
        return "findings.tab." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
