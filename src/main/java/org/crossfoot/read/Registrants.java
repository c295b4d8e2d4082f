package org.crossfoot.read;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfoot.model.Registrant;

/** What the header says, filled up with what the cover says. */
final class Registrants {

    private Registrants() {}

    static Registrant of(Registrant header, Registrant cover) {
        return new Registrant(
                header.name().or(cover::name),
                header.cik().or(cover::cik),
                header.form().or(cover::form),
                periodEnd(header, cover),
                header.filed().or(cover::filed),
                header.fiscalYearEnd().or(cover::fiscalYearEnd));
    }

    /** The "period" of a current report is the day of an event; its release names the quarter. */
    private static Optional<LocalDate> periodEnd(Registrant header, Registrant cover) {
        boolean event = header.form().filter(form -> form.startsWith("8-K")).isPresent();
        return event
                ? cover.periodEnd().or(header::periodEnd)
                : header.periodEnd().or(cover::periodEnd);
    }
}
