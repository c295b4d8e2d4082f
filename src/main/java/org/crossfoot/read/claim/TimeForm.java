package org.crossfoot.read.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a way to name a time names, made from the parts that its pattern has names for. */
enum TimeForm {
    DAY,
    LAST_DAY,
    SPAN,
    QUARTER_ENDED,
    YEAR_ENDED,
    STRETCH,
    QUARTER,
    YEAR,
    SAME_OF,
    YEAR_END,
    THIS_QUARTER,
    QUARTER_BEFORE,
    YEAR_BEFORE,
    TO_DATE,
    NEWEST,
    THAT_PERIOD,
    SEVERAL;

    /** The time; nothing where a date is named that no calendar has. */
    Optional<Moment> make(Matcher match) {
        var parts = new Parts(match);
        return switch (this) {
            case DAY -> parts.date().map(Moment.Day::new);
            case LAST_DAY -> Optional.of(parts.lastDay());
            case SPAN -> Optional.of(new Moment.Span(parts.months(), parts.date()));
            case QUARTER_ENDED -> Optional.of(new Moment.Span(3, parts.date()));
            case YEAR_ENDED -> Optional.of(new Moment.Span(12, parts.date()));
            case STRETCH -> Optional.of(parts.stretch());
            case QUARTER -> Optional.of(new Moment.Quarter(parts.ordinal(), parts.year()));
            case YEAR -> Optional.of(new Moment.Year(parts.year()));
            case SAME_OF -> parts.year().map(Moment.SameOf::new);
            case YEAR_END ->
                    Optional.of(new Moment.YearEnd(parts.year(), parts.named("last").isPresent()));
            case THIS_QUARTER -> Optional.of(new Moment.ThisQuarter());
            case QUARTER_BEFORE -> Optional.of(new Moment.QuarterBefore());
            case YEAR_BEFORE -> Optional.of(new Moment.YearBefore());
            case TO_DATE -> Optional.of(new Moment.ToDate());
            case THAT_PERIOD -> Optional.of(new Moment.ThatPeriod());
            case NEWEST -> Optional.of(new Moment.Newest());
            case SEVERAL -> Optional.of(new Moment.Several(parts.each()));
        };
    }

    private record Parts(Matcher match) {

        /** Years of two digits from here on are of the century before. */
        private static final int FIRST_OF_OLD = 70;

        private static final double MONTHS_PER_WEEK = 12 / 52.0;

        Optional<String> named(String part) {
            return match.namedGroups().containsKey(part)
                    ? Optional.ofNullable(match.group(part)).map(s -> s.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }

        /** "2007", "07" */
        Optional<Integer> year() {
            return named("year")
                    .map(Integer::valueOf)
                    .or(() -> named("short").map(Integer::valueOf).map(Parts::ofCentury));
        }

        private static int ofCentury(int year) {
            return year < FIRST_OF_OLD ? 2000 + year : 1900 + year;
        }

        int ordinal() {
            return switch (named("ord").orElseThrow()) {
                case "first", "1st", "1" -> 1;
                case "second", "2nd", "2" -> 2;
                case "third", "3rd", "3" -> 3;
                default -> 4;
            };
        }

        int months() {
            return months(named("count").orElseThrow());
        }

        private int months(String word) {
            boolean weeks =
                    !word.equals("quarter")
                            && !word.equals("year")
                            && named("unit").filter(unit -> unit.startsWith("week")).isPresent();
            return weeks ? (int) Math.round(count(word) * MONTHS_PER_WEEK) : count(word);
        }

        private int count() {
            return count(named("count").orElseThrow());
        }

        private static int count(String word) {
            return switch (word) {
                case "three", "quarter" -> 3;
                case "six", "half", "two quarters" -> 6;
                case "nine", "three quarters" -> 9;
                case "twelve", "year" -> 12;
                case "thirteen" -> 13;
                case "twenty-six" -> 26;
                case "thirty-nine" -> 39;
                case "fifty-two" -> 52;
                case "fifty-three" -> 53;
                default -> Integer.parseInt(word);
            };
        }

        /** What the "first" and the "second" of two are; none where a year is named beside them. */
        List<Moment> each() {
            if (named("again").isPresent() || named("second").isEmpty()) {
                return List.of();
            }
            Moment second = lasting(months(named("second").get()));
            return named("ord").isPresent() && date().isEmpty()
                    ? List.of(new Moment.Quarter(ordinal(), year()), second)
                    : List.of(lasting(named("first").map(this::months).orElse(3)), second);
        }

        private Moment lasting(int months) {
            return date().isEmpty() && year().isPresent()
                    ? months == 12
                            ? new Moment.Year(year())
                            : new Moment.Stretch(months, year().get())
                    : new Moment.Span(months, date());
        }

        Moment stretch() {
            int months = count();
            return year().<Moment>map(year -> new Moment.Stretch(months, year))
                    .orElseGet(() -> new Moment.Span(months, Optional.empty()));
        }

        Optional<LocalDate> date() {
            try {
                return named("month")
                        .map(
                                month ->
                                        LocalDate.of(
                                                number("dy"), Parts.month(month), number("day")));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        /** "the end of March 2020" */
        Moment lastDay() {
            var month = month(named("month").orElseThrow());
            return new Moment.Day(YearMonth.of(number("year"), month).atEndOfMonth());
        }

        private int number(String part) {
            return Integer.parseInt(named(part).orElseThrow());
        }

        private static Month month(String name) {
            String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
            return Stream.of(Month.values())
                    .filter(month -> month.name().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
