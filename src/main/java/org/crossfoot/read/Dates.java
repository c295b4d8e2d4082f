package org.crossfoot.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as American filings write them. */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Dates() {}

    /** The day of "September 30, 2006"; empty where there is no such day. */
    static Optional<LocalDate> parse(String words) {
        String[] parts = words.strip().split("[\\s.,]+", -1);
        if (parts.length != 3 || parts[0].length() < 3) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(parts[0].substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            int day = Integer.parseInt(parts[1]);
            return Optional.of(LocalDate.of(Integer.parseInt(parts[2]), month, day));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
