package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Registrant;

/** The day on which each column's period ends. */
final class EndDates {

    private static final int MONTHS_A_QUARTER = 3;
    private static final Set<Length> FIRST_MONTHS =
            Set.of(new Length(6, Length.Measure.MONTHS), new Length(9, Length.Measure.MONTHS));

    private final List<Phrase> heads;
    private final Phrase context;
    private final Registrant registrant;
    private final YearEnds years;

    EndDates(List<Phrase> heads, Phrase context, Registrant registrant, YearEnds years) {
        this.heads = List.copyOf(heads);
        this.context = context;
        this.registrant = registrant;
        this.years = years;
    }

    Optional<LocalDate> of(int column) {
        Phrase phrase = heads.get(column);
        var whole = phrase.whole();
        if (!whole.isEmpty()) {
            return ownYear(phrase).or(() -> whole.getLast().date());
        }
        boolean ownQuarter = phrase.quarter().isPresent() && last(phrase, true).isPresent();
        if (!ownQuarter && inOrder(context.whole())) {
            return context.whole().get(column).date();
        }
        Optional<LocalDate> yearEnd = yearEnd(phrase, 0);
        if (yearEnd.isPresent()) {
            return yearEnd;
        }
        Optional<PartDate> day = last(phrase, false).or(() -> contextDay(column, phrase));
        Optional<Integer> year =
                last(phrase, true).map(PartDate::year).or(() -> contextYear(column));
        if (phrase.quarter().isPresent() && last(phrase, false).isEmpty() && year.isPresent()) {
            boolean unknown = phrase.fiscal() && registrant.fiscalYearEnd().isEmpty();
            LocalDate end = quarterEnd(phrase.quarter().getAsInt(), year.get());
            return unknown ? Optional.empty() : Optional.of(end);
        }
        return day.flatMap(d -> year.flatMap(d::date))
                .or(() -> last(phrase, true).flatMap(own -> firstMonths(phrase, own.year())));
    }

    /** "Nine months 2010", where nothing says on which day they ended. */
    private Optional<LocalDate> firstMonths(Phrase phrase, int year) {
        return phrase.lengths().size() == 1 && FIRST_MONTHS.contains(phrase.lengths().getFirst())
                ? Optional.of(
                        quarterEnd(phrase.lengths().getFirst().count() / MONTHS_A_QUARTER, year))
                : Optional.empty();
    }

    /** "March 31, 2005 and 2004" over "2005" and "2004": the column's own year stands last. */
    private Optional<LocalDate> ownYear(Phrase phrase) {
        PartDate own = phrase.dates().getLast();
        List<Optional<LocalDate>> said = days(phrase);
        boolean apart =
                heads.stream()
                        .filter(other -> days(other).equals(said))
                        .map(other -> other.dates().getLast())
                        .anyMatch(last -> last.yearOnly() && last.year() != own.year());
        if (!own.yearOnly() || !apart) {
            return Optional.empty();
        }
        return phrase.whole().stream()
                .filter(day -> day.year() == own.year())
                .findFirst()
                .or(() -> Optional.of(phrase.whole().getLast()))
                .flatMap(day -> day.date(own.year()));
    }

    private static List<Optional<LocalDate>> days(Phrase phrase) {
        return phrase.whole().stream().map(PartDate::date).toList();
    }

    /** The last day of the year before that of a column that is headed by a year alone. */
    Optional<LocalDate> before(int column) {
        return yearEnd(heads.get(column), 1);
    }

    /** The end of a fiscal year that a head calls by its number, or of one some years earlier. */
    private Optional<LocalDate> yearEnd(Phrase phrase, int earlier) {
        boolean dated = context.dates().stream().anyMatch(date -> date.month() > 0);
        boolean shorter =
                phrase.quarter().isPresent()
                        || !Set.of(Length.YEAR).containsAll(phrase.lengths())
                        || !Set.of(Length.YEAR).containsAll(context.lengths());
        if (dated || shorter || phrase.dates().stream().anyMatch(date -> date.month() > 0)) {
            return Optional.empty();
        }
        int newest =
                heads.stream()
                        .flatMap(head -> last(head, true).stream())
                        .mapToInt(PartDate::year)
                        .max()
                        .orElse(0);
        return last(phrase, true).flatMap(year -> years.of(year.year() - earlier, newest));
    }

    private static Optional<PartDate> last(Phrase phrase, boolean year) {
        for (int i = phrase.dates().size() - 1; i >= 0; i--) {
            PartDate date = phrase.dates().get(i);
            if (year ? date.yearOnly() : date.dayOnly()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private Optional<PartDate> contextDay(int column, Phrase phrase) {
        var days = context.dates().stream().filter(date -> date.month() > 0).toList();
        if (!days.isEmpty()) {
            Optional<PartDate> sameYear =
                    last(phrase, true)
                            .flatMap(
                                    y ->
                                            days.stream()
                                                    .filter(d -> d.year() == y.year())
                                                    .findFirst());
            if (sameYear.isPresent()) {
                return sameYear;
            }
            boolean each = days.size() == heads.size() && phrase.silent();
            return Optional.of(each ? days.get(column) : days.getFirst());
        }
        boolean year = last(phrase, true).isPresent();
        Optional<PartDate> yearEnd =
                registrant
                        .fiscalYearEnd()
                        .map(d -> new PartDate(0, d.getMonthValue(), d.getDayOfMonth(), 0, 0));
        Optional<PartDate> periodEnd =
                registrant
                        .periodEnd()
                        .map(d -> new PartDate(0, d.getMonthValue(), d.getDayOfMonth(), 0, 0));
        if (!year) {
            return Optional.empty();
        }
        return yearly(phrase) ? yearEnd.or(() -> periodEnd) : periodEnd.or(() -> yearEnd);
    }

    /** Whether there is a date a column; a year called 2023 may end early in 2024. */
    private boolean inOrder(List<PartDate> days) {
        if (days.size() != heads.size()) {
            return false;
        }
        for (int i = 0; i < days.size(); i++) {
            int called = last(heads.get(i), true).map(PartDate::year).orElse(0);
            if (!YearEnds.names(called, days.get(i).year(), days.get(i).month())) {
                return false;
            }
        }
        return true;
    }

    private boolean yearly(Phrase phrase) {
        return phrase.lengths().contains(Length.YEAR) || context.lengths().contains(Length.YEAR);
    }

    private Optional<Integer> contextYear(int column) {
        var years =
                context.dates().stream()
                        .filter(date -> date.year() > 0)
                        .map(PartDate::year)
                        .toList();
        if (years.isEmpty()) {
            return neighbourYear(column);
        }
        return Optional.of(years.get(column % years.size()));
    }

    /**
     * "September 30" beside "December 31, 2006": the year that the cover page or a neighbour
     * allows.
     */
    private Optional<Integer> neighbourYear(int column) {
        return registrant
                .periodEnd()
                .flatMap(
                        latest ->
                                last(heads.get(column), false)
                                        .flatMap(
                                                day ->
                                                        day.date(latest.getYear())
                                                                .map(
                                                                        date ->
                                                                                date.isAfter(
                                                                                                latest
                                                                                                        .plusDays(
                                                                                                                10))
                                                                                        ? latest
                                                                                                        .getYear()
                                                                                                - 1
                                                                                        : latest
                                                                                                .getYear())));
    }

    private LocalDate quarterEnd(int quarter, int year) {
        int endMonth = registrant.fiscalYearEnd().map(d -> d.getMonthValue()).orElse(12);
        int endDay = registrant.fiscalYearEnd().map(d -> d.getDayOfMonth()).orElse(31);
        LocalDate yearEnd = LocalDate.of(year, endMonth, 1);
        LocalDate month = yearEnd.minusMonths((long) (4 - quarter) * MONTHS_A_QUARTER);
        int length = month.lengthOfMonth();
        return month.withDayOfMonth(endDay >= 28 ? length : Math.min(endDay, length));
    }
}
