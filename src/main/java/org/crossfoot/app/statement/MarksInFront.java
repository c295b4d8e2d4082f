package org.crossfoot.app.statement;

import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The marks of the filing in front, gathered once for all of its statements. */
final class MarksInFront {

    private @Nullable Report report;
    private Marks marks = Marks.NONE;

    @SuppressWarnings("ReferenceEquality") // to compare two filings figure by figure would be slow
    Marks of(Report current) {
        if (current != report) {
            report = current;
            marks = new Marks(current.outcomes());
        }
        return marks;
    }
}
