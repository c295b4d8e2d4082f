package org.crossfoot.app.statement;

import java.util.Optional;
import org.crossfoot.app.Mark;

/** What stands behind a figure, loudest first: a cell shows the first that applies. */
enum CellMark {
    CONTRADICTED(Mark.CONTRADICTED),
    DIFFERS(Mark.DIFFERS),
    NOTE(Mark.NOTE),
    NOT_CHECKED(Mark.NOT_CHECKED),
    AGREES(Mark.AGREES),
    /** A sentence agrees: a letter, not an icon. */
    TEXT_AGREES(null);

    private final Optional<Mark> mark;

    CellMark(@org.jspecify.annotations.Nullable Mark mark) {
        this.mark = Optional.ofNullable(mark);
    }

    /** The sign of the outcome; empty for the pilcrow. */
    Optional<Mark> mark() {
        return mark;
    }
}
