package org.crossfoot.read.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;
import org.crossfoot.model.Period.Duration;
import org.crossfoot.model.Statement;

/** Which periods a filing's words mean, by the columns of its statements. */
final class Calendar {

    private static final int NEAR = 12;
    private static final int MOST_YEARS = 4;
    private static final int FIRST_MONTHS = 3;
    private static final float DAYS_A_MONTH = 30.44f;

    private final List<Duration> stretches;
    private final List<LocalDate> dates;
    private final Optional<Duration> quarter;
    private final int ordinal;
    private final int year;

    /** Another number that the newest year may have; empty where its own is known. */
    private final Optional<Integer> other;

    Calendar(List<Statement> statements, Naming naming) {
        var own = periods(statements.stream().filter(s -> s.kind() != Statement.Kind.OTHER));
        var periods = own.isEmpty() ? periods(statements.stream()) : own;
        stretches = only(Duration.class, periods);
        dates = only(Period.Instant.class, periods).stream().map(Period::end).toList();
        var newest = stretches.stream().map(Duration::end).max(Comparator.naturalOrder());
        quarter =
                stretches.stream()
                        .filter(d -> d.months() == 3 && newest.filter(d.end()::equals).isPresent())
                        .findFirst();
        int longest =
                stretches.stream()
                        .filter(d -> newest.filter(d.end()::equals).isPresent())
                        .mapToInt(Duration::months)
                        .max()
                        .orElse(0);
        // twelve may be trailing ones
        int elapsed = longest == 12 ? elapsed(dates, newest.orElseThrow()) : longest;
        ordinal = elapsed > 3 && elapsed <= 12 ? elapsed / 3 : naming.ordinal().orElse(0);
        int calendar = newest.map(LocalDate::getYear).orElse(0);
        boolean early = newest.filter(end -> end.getMonthValue() <= 6).isPresent();
        boolean first = ordinal == 4 && newest.filter(Calendar::firstMonths).isPresent();
        int named = naming.year(ordinal).orElse(calendar);
        boolean known =
                ordinal == 0
                        || naming.own(ordinal)
                        || named > calendar
                        || (ordinal == 4 && !first)
                        || newest.filter(this::calendarYears).isPresent();
        boolean before =
                ordinal == 4 && early; // fiscal 2004 may end in January 2005, not in December
        year = named < calendar && !before ? calendar : named; // else only a year ago is named
        int neighbour = first ? calendar - 1 : calendar + 1;
        other = known ? Optional.empty() : Optional.of(neighbour).filter(n -> n != year);
    }

    /**
     * Whether a day ends a quarter of the calendar's, so that years have the calendar's numbers.
     */
    private boolean calendarYears(LocalDate end) {
        LocalDate last = LocalDate.of(end.getYear(), 3 * ordinal, 1).plusMonths(1).minusDays(1);
        return apart(end, last) <= NEAR || apart(end, last.minusYears(1)) <= NEAR;
    }

    /** Whether a year that ends then may have its own number or that of the year before. */
    private static boolean firstMonths(LocalDate end) {
        return end.getMonthValue() <= FIRST_MONTHS;
    }

    /**
     * The months of the fiscal year that have gone by: a balance sheet in the middle of one stands
     * beside that of its beginning, and one at its end beside that of a year ago.
     */
    private static int elapsed(List<LocalDate> dates, LocalDate end) {
        var sorted = dates.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (sorted.size() < 2 || apart(sorted.getFirst(), end) > NEAR) {
            return 12;
        }
        LocalDate newest = sorted.getFirst();
        boolean yearAgo = sorted.stream().anyMatch(d -> apart(d, months(newest, -12)) <= NEAR);
        return yearAgo
                ? 12
                : IntStream.of(9, 6, 3)
                        .filter(n -> apart(sorted.get(1), months(newest, -n)) <= NEAR)
                        .findFirst()
                        .orElse(12);
    }

    private static List<Period> periods(Stream<Statement> statements) {
        return statements
                .flatMap(s -> s.columns().stream())
                .filter(column -> column.use() == Column.Use.FIGURES)
                .flatMap(column -> column.period().stream())
                .distinct()
                .toList();
    }

    private static <T extends Period> List<T> only(Class<T> kind, List<Period> periods) {
        return periods.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All that ends on the newest day: what a sentence without a time may speak of. */
    List<Period> current() {
        var newest = stretches.stream().map(Duration::end).max(Comparator.naturalOrder());
        return stretches.stream()
                .filter(d -> newest.filter(d.end()::equals).isPresent())
                .sorted(Comparator.comparingLong(Duration::days))
                .map(Period.class::cast)
                .toList();
    }

    /** The newest balance-sheet date. */
    List<Period> today() {
        return dates.stream().max(Comparator.naturalOrder()).map(Period::at).stream().toList();
    }

    boolean empty() {
        return stretches.isEmpty() && dates.isEmpty();
    }

    /** Whether a moment is one that ends on the newest day, or may be. */
    boolean newest(Moment moment) {
        var current = current();
        var meant = resolve(moment, current);
        return meant.isEmpty()
                || meant.stream().anyMatch(p -> current.contains(p) || today().contains(p));
    }

    /** The periods that a moment may mean, seen from those that the sentence speaks of. */
    List<Period> resolve(Moment moment, List<Period> now) {
        return switch (moment) {
            case Moment.Day day -> ending(day.date());
            case Moment.Span span ->
                    span.end()
                            .map(end -> List.of(near(Period.monthsTo(span.months(), end))))
                            .orElseGet(() -> lasting(current(), span.months()));
            case Moment.Stretch named ->
                    numbered(
                            own ->
                                    lasting(current(), named.months()).stream()
                                            .map(
                                                    p ->
                                                            shifted(
                                                                    (Duration) p,
                                                                    12 * (named.year() - own))));
            case Moment.Quarter named -> numbered(own -> quarter(named, own).stream());
            case Moment.Year named -> numbered(own -> year(named, own).stream());
            case Moment.ThisQuarter _ -> quarter.map(Period.class::cast).stream().toList();
            case Moment.QuarterBefore _ -> now.stream().flatMap(p -> before(p, 3)).toList();
            case Moment.YearBefore _ -> now.stream().flatMap(p -> before(p, 12)).toList();
            case Moment.SameOf _ when other.isPresent() -> List.of();
            case Moment.SameOf named ->
                    now.stream().flatMap(p -> before(p, 12 * (fiscal(p) - named.year()))).toList();
            case Moment.ToDate _ -> current().reversed().stream().limit(1).toList();
            case Moment.YearEnd named ->
                    yearEnd(named).stream().filter(day -> !now.contains(day)).toList();
            case Moment.Newest _ -> current().isEmpty() ? today() : current();
            case Moment.Several several ->
                    several.each().stream()
                            .flatMap(one -> resolve(one, now).stream())
                            .distinct()
                            .toList();
            case Moment.ThatPeriod _ -> List.of();
        };
    }

    /**
     * The periods that words with the number of a year mean, under each number that the newest year
     * may have: a figure is not of its time only if it is not under any.
     */
    private List<Period> numbered(IntFunction<Stream<Period>> meant) {
        return Stream.concat(Stream.of(year), other.stream())
                .flatMap(own -> meant.apply(own))
                .distinct()
                .toList();
    }

    private List<Period> ending(LocalDate date) {
        return Stream.concat(
                        Stream.of(Period.at(date)),
                        stretches.stream().filter(d -> d.end().equals(date)))
                .toList();
    }

    private static List<Period> lasting(List<Period> periods, int months) {
        return periods.stream()
                .filter(p -> p instanceof Duration d && d.months() == months)
                .toList();
    }

    private Optional<Period> quarter(Moment.Quarter named, int own) {
        int years = named.year().orElse(own) - own;
        if (Math.abs(years) > 3) {
            return Optional.empty();
        }
        if (quarter.isPresent() && ordinal > 0) {
            return Optional.of(
                    shifted(quarter.get(), 12 * years + 3 * (named.ordinal() - ordinal)));
        }
        return Optional.empty();
    }

    private List<Period> year(Moment.Year named, int own) {
        var years = stretches.stream().filter(d -> d.months() == 12).toList();
        var newest = years.stream().max(Comparator.comparing(Duration::end));
        if (newest.isEmpty()) {
            return named.year().filter(y -> y != own).isPresent() || named.year().isEmpty()
                    ? named.year().isEmpty()
                            ? List.of()
                            : List.of(Period.monthsTo(12, LocalDate.of(named.year().get(), 12, 31)))
                    : List.of();
        }
        int back = named.year().map(y -> own - y).orElse(0);
        return Math.abs(back) > 5 ? List.of() : List.of(shifted(newest.get(), -12 * back));
    }

    /** The day of a balance sheet on which a fiscal year ends; none where none is printed. */
    private Optional<Period> yearEnd(Moment.YearEnd named) {
        Optional<LocalDate> newest = dates.stream().max(Comparator.naturalOrder());
        if (ordinal == 0 || newest.isEmpty()) {
            return Optional.empty();
        }
        int elapsed = ordinal == 4 ? 0 : 3 * ordinal;
        LocalDate end = months(newest.get(), -elapsed);
        int first = named.last() && ordinal == 4 ? 1 : 0;
        int years = named.year().isPresent() ? MOST_YEARS : 1;
        return IntStream.range(first, first + years)
                .mapToObj(back -> months(end, -12 * back))
                .flatMap(day -> dates.stream().filter(d -> apart(d, day) <= NEAR))
                .filter(d -> named.year().filter(y -> !numbered(d, y)).isEmpty())
                .findFirst()
                .map(Period::at);
    }

    /** Whether a year that ends on a day may have a number. */
    private boolean numbered(LocalDate end, int number) {
        return number == fiscal(Period.at(end)) || (other.isPresent() && number == end.getYear());
    }

    /** The fiscal year that a period ends in, counted from the filing's own. */
    private int fiscal(Period period) {
        var newest = stretches.stream().map(Duration::end).max(Comparator.naturalOrder());
        long days = newest.map(end -> ChronoUnit.DAYS.between(period.end(), end)).orElse(0L);
        int elapsed = ordinal == 0 ? 12 : 3 * ordinal;
        return year - (Math.round(days / DAYS_A_MONTH) + 12 - elapsed) / 12;
    }

    private Stream<Period> before(Period now, int months) {
        if (now instanceof Duration d) {
            return months == 3 && d.months() != 3 ? Stream.empty() : Stream.of(shifted(d, -months));
        }
        return Stream.of(nearDate(now.end(), -months));
    }

    private Period shifted(Duration from, int months) {
        if (months == 0) {
            return from;
        }
        LocalDate end = months(from.end(), months);
        return near(Period.monthsTo(from.months(), end));
    }

    private static LocalDate months(LocalDate date, int months) {
        LocalDate moved = date.plusMonths(months);
        return date.getDayOfMonth() == date.lengthOfMonth()
                ? moved.withDayOfMonth(moved.lengthOfMonth())
                : moved;
    }

    private Period nearDate(LocalDate date, int months) {
        LocalDate moved = months(date, months);
        return Period.at(
                dates.stream().filter(d -> apart(d, moved) <= NEAR).findFirst().orElse(moved));
    }

    /** A column's own period where one lies near. */
    private Period near(Period period) {
        return stretches.stream()
                .filter(d -> period instanceof Duration p && alike(d, p))
                .findFirst()
                .map(Period.class::cast)
                .orElse(period);
    }

    private static boolean alike(Duration a, Duration b) {
        return apart(a.end(), b.end()) <= NEAR && a.months() == b.months();
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
