package org.crossfoot.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A point in time or a stretch of days. */
public sealed interface Period {

    /** The last day. */
    LocalDate end();

    /** A balance-sheet date. */
    record Instant(LocalDate end) implements Period {}

    /**
     * A stretch of days.
     *
     * @param start the first day, itself included
     */
    record Duration(LocalDate start, LocalDate end) implements Period {

        public Duration {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException(start + " to " + end);
            }
        }

        /** How many days, first and last included. */
        public long days() {
            return ChronoUnit.DAYS.between(start, end) + 1;
        }

        /** Length in calendar months, rounded: 13 weeks are 3, 52 or 53 weeks are 12. */
        public int months() {
            return (int) Math.round(days() / 30.44);
        }
    }

    /**
     * Whether both are of one length and time: years and quarters of whole weeks begin and end some
     * days from where calendar months put them.
     */
    default boolean near(Period other) {
        boolean ends = near(end(), other.end());
        return (this instanceof Duration one && other instanceof Duration two)
                ? ends && near(one.start(), two.start())
                : ends && getClass().equals(other.getClass());
    }

    /** Whether two days are so few apart that they are the ends of one period. */
    static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 8;
    }

    static Period at(LocalDate date) {
        return new Instant(date);
    }

    static Period from(LocalDate start, LocalDate end) {
        return new Duration(start, end);
    }

    /**
     * The months that end on {@code end}: three months to September 30 start on July 1. Where the
     * end is a month's last day, the start is a month's first.
     */
    static Period monthsTo(int months, LocalDate end) {
        boolean monthEnd = end.equals(end.withDayOfMonth(end.lengthOfMonth()));
        LocalDate before = end.minusMonths(months);
        return new Duration(
                monthEnd
                        ? before.withDayOfMonth(before.lengthOfMonth()).plusDays(1)
                        : before.plusDays(1),
                end);
    }

    /** The weeks that end on {@code end}. */
    static Period weeksTo(int weeks, LocalDate end) {
        return new Duration(end.minusWeeks(weeks).plusDays(1), end);
    }
}
