package org.crossfoot.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The head of a column of a script: "2006-09-30", "3m 2006-09-30 'Autumn'" or "?". */
final class SheetColumn {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d,", Locale.ENGLISH);

    private SheetColumn() {}

    static Column of(String text, Column.Use use) {
        if (text.equals("?")) {
            return new Column(List.of("Amount"), Optional.empty(), use);
        }
        int quote = text.indexOf('\'');
        if (quote >= 0) {
            String head = text.substring(quote + 1, text.length() - 1);
            return new Column(
                    List.of(head), of(text.substring(0, quote).strip(), use).period(), use);
        }
        int blank = text.indexOf(' ');
        var end = LocalDate.parse(text.substring(blank + 1));
        if (blank < 0) {
            return new Column(List.of(DATE.format(end)), Optional.of(Period.at(end)), use);
        }
        int months = Integer.parseInt(text.substring(0, blank - 1));
        String length =
                switch (months) {
                    case 3 -> "Three Months Ended";
                    case 6 -> "Six Months Ended";
                    case 9 -> "Nine Months Ended";
                    default -> "Year Ended";
                };
        return new Column(
                List.of(length + " " + DAY.format(end), String.valueOf(end.getYear())),
                Optional.of(Period.monthsTo(months, end)),
                use);
    }
}
