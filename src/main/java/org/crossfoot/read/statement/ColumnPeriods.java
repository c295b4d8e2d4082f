package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Period;
import org.crossfoot.model.Registrant;

/** What each column reports on: from its heads, else from the title, else from the cover page. */
final class ColumnPeriods {

    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);
    private static final int MOST_DAYS_OFF = 10;

    private final List<Phrase> heads;
    private final Phrase context;
    private final Registrant registrant;
    private final boolean instant;
    private final EndDates ends;
    private final List<Optional<LocalDate>> last;
    private final Weekly weekly;

    /**
     * @param context what title and caption say of time
     * @param instant whether the columns are points in time
     */
    ColumnPeriods(
            List<Phrase> heads,
            Phrase context,
            Registrant registrant,
            YearEnds years,
            boolean instant) {
        this.heads = List.copyOf(heads);
        this.context = context;
        this.registrant = registrant;
        this.instant = instant;
        this.ends = new EndDates(heads, context, registrant, years);
        this.last = IntStream.range(0, heads.size()).mapToObj(ends::of).toList();
        this.weekly = new Weekly(last.stream().flatMap(Optional::stream).toList());
    }

    Optional<Period> of(int column) {
        Phrase phrase = heads.get(column);
        if (!instant && phrase.range()) {
            return Range.of(phrase.dates());
        }
        if (!instant && context.range() && phrase.silent()) {
            return Range.of(context.dates());
        }
        Optional<LocalDate> end = last.get(column);
        if (instant) {
            return end.map(Period::at);
        }
        if (phrase.toDate() && phrase.lengths().isEmpty()) {
            return end.flatMap(this::toDate);
        }
        return end.flatMap(date -> length(column).map(length -> period(column, length, date)));
    }

    /**
     * From the start of the fiscal year to a day; where nothing says when the year ends, one that
     * is over on December 31 is the calendar's.
     */
    private Optional<Period> toDate(LocalDate day) {
        var known = registrant.fiscalYearEnd();
        if (known.isEmpty() && !MonthDay.from(day).equals(NEW_YEARS_EVE)) {
            return Optional.empty();
        }
        LocalDate last = known.orElse(NEW_YEARS_EVE).atYear(day.getYear());
        boolean before = last.isBefore(day.minusDays(MOST_DAYS_OFF));
        return Optional.of(Period.from((before ? last : last.minusYears(1)).plusDays(1), day));
    }

    /** A year of whole weeks starts behind the end of the one before. */
    private Period period(int column, Length length, LocalDate end) {
        return ends.before(column)
                .filter(
                        before ->
                                length.equals(Length.YEAR)
                                        && before.getDayOfWeek() == end.getDayOfWeek())
                .map(before -> Period.from(before.plusDays(1), end))
                .orElseGet(() -> weekly.of(length, end));
    }

    private Optional<Length> length(int column) {
        Phrase phrase = heads.get(column);
        if (!phrase.lengths().isEmpty()) {
            return Optional.of(phrase.lengths().getFirst());
        }
        var lengths = context.lengths();
        int n = heads.size();
        if (lengths.size() == 1) {
            return Optional.of(lengths.getFirst());
        }
        if (lengths.size() > 1) {
            return Optional.of(
                    n % lengths.size() == 0
                            ? lengths.get(column / (n / lengths.size()))
                            : lengths.getLast());
        }
        return assumed();
    }

    /** A year where the heads give years alone or the form is annual. */
    private Optional<Length> assumed() {
        boolean yearsAlone =
                heads.stream()
                        .allMatch(
                                p ->
                                        !p.dates().isEmpty()
                                                && p.dates().stream().allMatch(PartDate::yearOnly));
        return registrant.annual() || (yearsAlone && context.silent())
                ? Optional.of(Length.YEAR)
                : Optional.empty();
    }
}
