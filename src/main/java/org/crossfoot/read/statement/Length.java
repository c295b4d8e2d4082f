package org.crossfoot.read.statement;

import java.time.LocalDate;
import org.crossfoot.model.Period;

/** How long a period is, as a heading says it. */
record Length(int count, Measure measure) {

    enum Measure {
        MONTHS,
        WEEKS
    }

    static final Length YEAR = new Length(12, Measure.MONTHS);
    static final Length QUARTER = new Length(3, Measure.MONTHS);

    Period to(LocalDate end) {
        return measure == Measure.WEEKS ? Period.weeksTo(count, end) : Period.monthsTo(count, end);
    }
}
