package org.crossfoot.read.xbrl;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.crossfoot.model.Period;

/** What stands above a column: how long it is, and when it ends. */
final class Heads {

    private static final List<String> NUMBERS =
            List.of(
                    "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven");

    private Heads() {}

    static String length(Period period) {
        if (!(period instanceof Period.Duration duration)) {
            return "";
        }
        int months = duration.months();
        if (months == 12) {
            return "Year Ended";
        }
        return months > 0 && months < NUMBERS.size()
                ? NUMBERS.get(months) + (months == 1 ? " Month Ended" : " Months Ended")
                : "Period Ended";
    }

    static String date(Period period) {
        LocalDate end = period.end();
        return end.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + end.getDayOfMonth()
                + ", "
                + end.getYear();
    }
}
