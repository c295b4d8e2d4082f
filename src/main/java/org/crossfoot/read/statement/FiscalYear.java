package org.crossfoot.read.statement;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Registrant;

/**
 * When the year ends whose quarters some columns call by number ("Q4 FY26"), where neither header
 * nor cover says so: other tables beside them may print the days ("Twelve Months Ended January 25,
 * 2026").
 */
final class FiscalYear {

    private static final int LAST = 4;

    private FiscalYear() {}

    /** The registrant with the end of its year, if its tables say it and something hangs on it. */
    static Registrant told(List<Candidate> tables, Registrant registrant) {
        if (registrant.fiscalYearEnd().isPresent() || !closes(tables)) {
            return registrant;
        }
        return tables.stream()
                .flatMap(FiscalYear::heads)
                .map(Phrase::of)
                .filter(phrase -> phrase.lengths().equals(List.of(Length.YEAR)))
                .flatMap(phrase -> phrase.whole().stream())
                .flatMap(day -> day.date().stream())
                .max(Comparator.naturalOrder())
                .map(end -> registrant.endingYears(MonthDay.from(end)))
                .orElse(registrant);
    }

    /**
     * Whether the newest fiscal quarter is the year's last: only then are twelve months the year.
     */
    private static boolean closes(List<Candidate> tables) {
        return tables.stream()
                .flatMap(FiscalYear::heads)
                .filter(head -> head.contains("FY") || head.contains("iscal"))
                .filter(head -> !head.contains("utlook") && !head.contains("uidance"))
                .map(Phrase::of)
                .filter(phrase -> phrase.fiscal() && phrase.quarter().isPresent())
                .max(Comparator.comparingInt(FiscalYear::order))
                .filter(newest -> newest.quarter().getAsInt() == LAST)
                .isPresent();
    }

    private static int order(Phrase phrase) {
        int year = phrase.dates().stream().mapToInt(PartDate::year).max().orElse(0);
        return year * LAST + phrase.quarter().orElse(0);
    }

    private static Stream<String> heads(Candidate table) {
        return table.table().heads().stream().map(heads -> String.join(" ", heads));
    }
}
