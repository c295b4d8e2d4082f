package org.crossfoot.read.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * As much of a date as some words give; 0 for what they leave out.
 *
 * @param from offset of its first character in the words
 * @param to offset after its last one
 */
record PartDate(int year, int month, int day, int from, int to) {

    boolean whole() {
        return year > 0 && month > 0;
    }

    boolean yearOnly() {
        return year > 0 && month == 0;
    }

    boolean dayOnly() {
        return year == 0 && month > 0;
    }

    /** The date, if there is such a day; a month without a day means its last. */
    Optional<LocalDate> date() {
        return date(year);
    }

    Optional<LocalDate> date(int inYear) {
        if (month == 0 || inYear == 0) {
            return Optional.empty();
        }
        try {
            var length = YearMonth.of(inYear, month).lengthOfMonth();
            boolean leapDay = month == 2 && day == 29;
            return Optional.of(
                    LocalDate.of(
                            inYear,
                            month,
                            day == 0 || leapDay ? Math.min(length, day == 0 ? 31 : 29) : day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
