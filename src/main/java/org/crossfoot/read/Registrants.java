package org.crossfoot.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;

/** What the header says, filled up with what cover and statements say. */
final class Registrants {

    private static final List<Statement.Kind> DATED =
            List.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.CASH_FLOW);

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

    /**
     * The same, reporting up to the day on which the newest columns of two statements end, where no
     * word says up to when.
     */
    static Registrant dated(Registrant read, List<Statement> statements) {
        if (read.periodEnd().isPresent()) {
            return read;
        }
        List<LocalDate> newest =
                DATED.stream().flatMap(kind -> newest(statements, kind).stream()).toList();
        return newest.stream()
                .filter(day -> Collections.frequency(newest, day) > 1)
                .filter(day -> read.filed().isEmpty() || !day.isAfter(read.filed().get()))
                .findFirst()
                .map(read::reportingTo)
                .orElse(read);
    }

    private static Optional<LocalDate> newest(List<Statement> statements, Statement.Kind kind) {
        return statements.stream()
                .filter(statement -> statement.kind() == kind)
                .flatMap(statement -> statement.columns().stream())
                .flatMap(column -> column.period().stream())
                .map(Period::end)
                .max(Comparator.naturalOrder());
    }
}
