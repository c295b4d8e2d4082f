package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;

/**
 * A filer whose periods end on one day of the week: "three months" are 13 weeks, a year is 52, or
 * what lies between two ends a year apart.
 */
final class Weekly {

    private static final int QUARTER = 3; // months
    private static final int WEEKS = 13;
    private static final int WEEK = 7; // days

    private final List<LocalDate> ends;

    /**
     * @param ends of a table's columns
     */
    Weekly(List<LocalDate> ends) {
        List<LocalDate> distinct = ends.stream().distinct().toList();
        boolean oneDay = distinct.stream().map(LocalDate::getDayOfWeek).distinct().count() == 1;
        boolean weeks = oneDay && distinct.stream().anyMatch(end -> apart(distinct, end));
        this.ends = weeks ? distinct : List.of();
    }

    /** Whether an end is no month's and lies whole quarters, or a week more, behind another. */
    private static boolean apart(List<LocalDate> ends, LocalDate end) {
        return !monthEnd(end)
                && ends.stream()
                        .map(other -> Math.abs(ChronoUnit.DAYS.between(other, end)))
                        .anyMatch(days -> days > 0 && days % (WEEKS * WEEK) <= WEEK);
    }

    private static boolean monthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The period of some length that ends on a day. */
    Period of(Length length, LocalDate end) {
        boolean quarters =
                length.measure() == Length.Measure.MONTHS && length.count() % QUARTER == 0;
        if (!quarters || !ends.contains(end)) {
            return length.to(end);
        }
        LocalDate before = end.minusWeeks((long) length.count() / QUARTER * WEEKS);
        Optional<LocalDate> shown =
                ends.stream()
                        .filter(other -> Math.abs(ChronoUnit.DAYS.between(other, before)) <= WEEK)
                        .findFirst();
        return Period.from(shown.orElse(before).plusDays(1), end);
    }
}
