package org.crossfoot.read.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A time as a sentence names it, before it is known which one it is. */
sealed interface Moment {

    /** "September 30, 2006" */
    record Day(LocalDate date) implements Moment {}

    /** "the six months ended September 30, 2006"; without a date, the newest such stretch. */
    record Span(int months, Optional<LocalDate> end) implements Moment {}

    /** "the first nine months of fiscal 2008" */
    record Stretch(int months, int year) implements Moment {}

    /** "the second quarter of fiscal 2007"; without a year, the newest. */
    record Quarter(int ordinal, Optional<Integer> year) implements Moment {}

    /** "fiscal 2007"; without a number, the newest. */
    record Year(Optional<Integer> year) implements Moment {}

    /** "the quarter" */
    record ThisQuarter() implements Moment {}

    /** "the prior quarter" */
    record QuarterBefore() implements Moment {}

    /** "the same period a year ago" */
    record YearBefore() implements Moment {}

    /** "the 1994 quarter": the stretch that is spoken of, in another year. */
    record SameOf(int year) implements Moment {}

    /** "year-to-date" */
    record ToDate() implements Moment {}

    /** "the period": the one that is spoken of. */
    record ThatPeriod() implements Moment {}

    /** "the end of the quarter": the newest day. */
    record Newest() implements Moment {}

    /** "year-end 2004"; without a number, the newest that has passed, or the one before it. */
    record YearEnd(Optional<Integer> year, boolean last) implements Moment {}

    /**
     * "the three and six months ended": no single one.
     *
     * @param each those that it stands for, in their order; empty where they are not known
     */
    record Several(List<Moment> each) implements Moment {

        public Several {
            each = List.copyOf(each);
        }
    }

    /** Whether it is named by its place before another one. */
    default boolean relative() {
        return this instanceof QuarterBefore || this instanceof YearBefore;
    }
}
