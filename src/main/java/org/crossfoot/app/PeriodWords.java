package org.crossfoot.app;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;

/** A period in words: "three months ended September 30, 2006". */
public final class PeriodWords {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final List<String> SMALL =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private PeriodWords() {}

    /** The column's period where the heads say one, else the heads themselves. */
    public static String of(Column column) {
        return column.period().map(PeriodWords::of).orElseGet(column::label);
    }

    public static String of(Period period) {
        String end = LONG.format(period.end());
        return switch (period) {
            case Period.Instant _ -> end;
            case Period.Duration duration -> length(duration) + " ended " + end;
        };
    }

    /** "three months", "year", "16 weeks". */
    public static String length(Period.Duration duration) {
        int months = duration.months();
        if (months == 12) {
            return "year";
        }
        boolean whole = Math.abs(duration.days() - months * 30.44) <= 5;
        if (!whole && duration.days() % 7 == 0) {
            return count(duration.days() / 7, "week");
        }
        return whole && months > 0 ? count(months, "month") : count(duration.days(), "day");
    }

    private static String count(long number, String noun) {
        String word = number < SMALL.size() ? SMALL.get((int) number) : Long.toString(number);
        return word + " " + noun + (number == 1 ? "" : "s");
    }
}
