package org.crossfoot.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * Whose filing it is and for when, from the header, the cover page or the release's own words.
 *
 * @param form such as "8-K" or "10-Q"
 * @param periodEnd the last day reported on
 * @param fiscalYearEnd the day on which the company's year ends
 */
public record Registrant(
        Optional<String> name,
        Optional<String> cik,
        Optional<String> form,
        Optional<LocalDate> periodEnd,
        Optional<LocalDate> filed,
        Optional<MonthDay> fiscalYearEnd) {

    /** 10-KSB and amendments among them; foreign issuers file 20-F, Canadians 40-F. */
    private static final List<String> ANNUAL = List.of("10-K", "20-F", "40-F", "ARS");

    public static final Registrant UNKNOWN =
            new Registrant(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Whether it reports on a whole fiscal year. */
    public boolean annual() {
        return form.filter(name -> ANNUAL.stream().anyMatch(name::startsWith)).isPresent();
    }

    /** The same, its year ending on a day. */
    public Registrant endingYears(MonthDay day) {
        return new Registrant(name, cik, form, periodEnd, filed, Optional.of(day));
    }
}
