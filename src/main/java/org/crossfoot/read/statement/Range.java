package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;

/** The first day and the last of a period that words name both of. */
final class Range {

    private Range() {}

    /**
     * From the first to the last of some dates; "July 1 to September 30, 2005" leaves out a year.
     */
    static Optional<Period> of(List<PartDate> dates) {
        List<PartDate> days = dates.stream().filter(date -> date.month() > 0).toList();
        if (days.size() < 2 || !days.getLast().whole()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = days.getLast().date();
        Optional<LocalDate> first = last.flatMap(end -> first(days.getFirst(), end));
        return first.filter(start -> last.filter(start::isBefore).isPresent())
                .map(start -> Period.from(start, last.get()));
    }

    /** What changed "from March 31 to June 30" did so between two days, and is no period. */
    private static Optional<LocalDate> first(PartDate day, LocalDate end) {
        return day.whole()
                ? day.date()
                : day.date(end.getYear())
                        .map(date -> date.isAfter(end) ? date.minusYears(1) : date)
                        .filter(date -> date.getDayOfMonth() < date.lengthOfMonth());
    }
}
