package org.crossfoot.read.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence names. */
final class Moments {

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
    private static final String DATE =
            "(?<month>" + MONTH + ")\\s+(?<day>\\d{1,2})(?!\\d),?\\s+(?<dy>(?:19|20)\\d\\d)";
    private static final String COUNT =
            "(?<count>three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two|fifty-three|3|6|9|12|13|26|39|52|53)";
    private static final String ORDINAL = "(?<ord>first|second|third|fourth|1st|2nd|3rd|4th)";
    private static final String FY =
            "(?:(?:of|in|for)?\\s*(?:the\\s+)?(?:company\\S*\\s+)?(?:fiscal\\s+|calendar\\s+)?(?:year\\s+)?(?:fy\\s?)?(?<year>(?:19|20)\\d\\d)\\b)?";

    /** Years of two digits from here on are of the century before. */
    private static final int FIRST_OF_OLD = 70;

    private static final String PRIOR = "(?:prior|previous|preceding|last)";

    /** One way to name a time. */
    private record Form(Pattern pattern, Maker maker) {

        /** Whether a text that begins so may be of this form, whatever follows. */
        @SuppressWarnings("JdkObsolete") // whether more text could matter is just what hitEnd tells
        boolean may(String start) {
            var match = pattern.matcher(start);
            return match.lookingAt() || match.hitEnd();
        }
    }

    /** What the parts of a form say. */
    private interface Maker {
        Optional<Moment> make(Matcher match);
    }

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "(?:three|six|nine|twelve|quarter)(?:[- ]months?)? and (?:three|six|nine|twelve|year)\\S*(?:[- ]months?)?(?: periods?)?(?: ended)?(?:\\s+"
                                    + DATE
                                    + ")?(?: and (?:19|20)\\d\\d)?",
                            m -> Optional.of(new Moment.Several())),
                    form(
                            COUNT
                                    + "[- ](?<unit>months?|weeks?)(?:\\s+periods?)?\\s+(?:ended|ending)(?:\\s+(?:on\\s+)?"
                                    + DATE
                                    + ")?",
                            Moments::span),
                    form(
                            "(?:the\\s+)?(?:first|initial)\\s+(?<count>six|nine|three)\\s+months"
                                    + FY.replace("(?:of|in|for)?", "(?:\\s+(?:of|in))"),
                            Moments::stretch),
                    form(
                            "(?:the\\s+)?first[- ](?<count>half|two quarters|three quarters)"
                                    + FY.replace("(?:of|in|for)?", "(?:\\s+(?:of|in))"),
                            Moments::stretch),
                    form(
                            "(?:the\\s+)?(?<count>three|six|nine|twelve)-months?(?:[- ]periods?)?\\b(?!\\s+end|\\s+and)",
                            m ->
                                    Optional.of(
                                            new Moment.Span(
                                                    count(m.group("count")), Optional.empty()))),
                    form("second[- ]half\\b", m -> Optional.of(new Moment.Several())),
                    form(
                            "(?:same|comparable|corresponding|equivalent)(?:\\s+(?:fiscal|prior|three|six|nine|twelve|first|second|third|fourth|year|months?|weeks?))*[- ](?:quarter|periods?|months?|time|date|year)\\s+(?:of|in|for|from|a|one|the|during)?\\s*(?:the\\s+)?(?:"
                                    + PRIOR
                                    + "(?:\\s+fiscal)?[- ]years?|year (?:ago|earlier|before))(?:'s|\u2019s)?",
                            m -> yearBefore()),
                    form(
                            "(?:same|comparable|corresponding|equivalent)(?:\\s+(?:fiscal|three|six|nine|twelve|first|second|third|fourth|month))*[- ](?:quarter|periods?|months?)\\s+(?:of|in|for|from|during)\\s+(?:fiscal\\s+)?(?:year\\s+)?(?:19|20)\\d\\d\\b",
                            m -> yearBefore()),
                    form(
                            "(?:(?:comparable|corresponding|same)\\s+)?"
                                    + PRIOR
                                    + "(?:\\s+fiscal)?[- ]years?(?:'s|\u2019s)?(?:[- ](?:comparable|same|corresponding|first|second|third|fourth|fiscal|quarter|periods?))*",
                            m -> yearBefore()),
                    form(
                            "(?:the\\s+)?year[- ](?:ago|earlier)(?:\\s+(?:quarter|period|comparable|first|second|third|fourth))*",
                            m -> yearBefore()),
                    form(
                            "(?:a|one) year (?:ago|earlier|before|prior)|year[- ]over[- ]year|\\byoy\\b|y/y",
                            m -> yearBefore()),
                    form(
                            "(?:end of the\\s+)?(?:immediately\\s+)?(?:prior|previous|preceding|last|linked)(?:\\s+fiscal)?[- ](?:quarter|three months)(?:'s|\u2019s)?(?!\\s+of)|sequentially|sequential(?:\\s+quarter)?|quarter[- ]over[- ]quarter|q/q",
                            m -> Optional.of(new Moment.QuarterBefore())),
                    form(
                            "(?:fiscal\\s+(?:year\\s+)?)?(?<year>(?:19|20)\\d\\d)(?:'s|\u2019s)?\\s+(?:fiscal\\s+)?"
                                    + ORDINAL
                                    + "[- ](?:fiscal\\s+)?quarter",
                            Moments::quarter),
                    form(
                            ORDINAL
                                    + "[- ]quarter,?\\s+(?:of\\s+)?(?:(?:a|one|the) year (?:ago|earlier|before)|(?:last|the prior|the previous) (?:fiscal )?year)",
                            m -> yearBefore()),
                    form(
                            "full(?:\\s+fiscal)?[- ]year\\s+(?:of\\s+)?(?:fiscal\\s+)?(?:year\\s+)?(?<year>(?:19|20)\\d\\d)\\b",
                            m -> Optional.of(new Moment.Year(year(m)))),
                    form(
                            "(?:fiscal\\s+)?"
                                    + ORDINAL
                                    + "(?:[- ]|\\s+fiscal\\s+)quarter(?:'s|\u2019s)?\\s+(?:and\\s+(?:full\\s+)?(?:fiscal\\s+)?year|and\\s+(?:six|nine|twelve)\\s+months)\\b",
                            m -> Optional.of(new Moment.Several())),
                    form(
                            "(?:fiscal\\s+)?"
                                    + ORDINAL
                                    + "(?:[- ]|\\s+fiscal\\s+)(?:fiscal\\s+)?quarter(?:\\s+(?:of\\s+(?:fiscal\\s+)?(?:year\\s+)?(?:19|20)\\d\\d\\s+)?(?:which\\s+)?(?:ended|ending|end)\\s+(?:on\\s+)?"
                                    + DATE
                                    + ")",
                            m -> span(m, 3)),
                    form(
                            "(?:fiscal\\s+)?"
                                    + ORDINAL
                                    + "(?:[- ]|\\s+fiscal\\s+)(?:fiscal\\s+)?quarter\\b(?:\\s+"
                                    + FY
                                    + ")?",
                            Moments::quarter),
                    form(
                            "q(?<ord>[1-4])(?:\\s*(?:of\\s+)?(?:fiscal\\s+|fy\\s?)?(?<year>(?:19|20)\\d\\d)|\\s?(?:['\u2019]|fy\\s?)(?<short>\\d\\d))?\\b",
                            Moments::abbreviated),
                    form(
                            "(?<ord>[1-4])q\\s?(?:fy\\s?)?(?:(?<year>(?:19|20)\\d\\d)|['\u2019]?(?<short>\\d\\d))\\b",
                            Moments::abbreviated),
                    form("quarter\\s+(?:ended|ending)\\s+(?:on\\s+)?" + DATE, m -> span(m, 3)),
                    form(
                            "(?:fiscal\\s+)?(?:full\\s+)?years?[- ]\\s*(?:ended|ending)\\s+(?:on\\s+)?"
                                    + DATE,
                            m -> span(m, 12)),
                    form("year[- ]to[- ]date|\\bytd\\b", m -> Optional.of(new Moment.ToDate())),
                    form(
                            "trailing[- ](?:twelve|12)[- ]months?(?:\\s+basis)?|full(?:\\s+fiscal)?[- ]year(?!\\s+\\d)|(?:for|in|during) the (?:fiscal )?year\\b(?!\\s+\\d|[\\s-]+end|[- ](?:ago|earlier|before|over|to)\\b)|fiscal year(?!\\s+(?:19|20)|\\s+end)",
                            m -> Optional.of(new Moment.Year(Optional.empty()))),
                    form(
                            "(?:the\\s+)?end of (?:the|this) (?:fiscal\\s+)?(?:quarter|period)|(?:quarter|period)[- ]end\\b",
                            m -> Optional.of(new Moment.Newest())),
                    form(
                            "(?:the\\s+)?end of (?<last>(?:the )?(?:last|prior|previous) )?(?:(?:the|this) )?(?:fiscal\\s+)?year\\b|(?:fiscal\\s+)?year[- ]end\\b(?:\\s+(?<year>(?:19|20)\\d\\d)\\b)?",
                            m -> Optional.of(new Moment.YearEnd(year(m), m.group("last") != null))),
                    form(
                            "(?:this|current|the|our|its|reported)(?:\\s+(?:current|just[- ]completed|recent|most recent|reported|fiscal))?[- ]quarter(?:'s|\u2019s)?(?!\\s+(?:of|ended|ending|to|over))\\b",
                            m -> Optional.of(new Moment.ThisQuarter())),
                    form(DATE, m -> date(m).map(Moment.Day::new)),
                    form(
                            "(?:the\\s+)?end of (?<month>"
                                    + MONTH
                                    + "),?\\s+(?<year>(?:19|20)\\d\\d)\\b",
                            Moments::lastDay),
                    form(
                            "(?<year>(?:19|20)\\d\\d)(?:\\s+fiscal)?\\s+(?:quarter|periods?)\\b",
                            m -> year(m).map(Moment.SameOf::new)),
                    form(
                            "(?:(?:the\\s+)?(?:full[- ])?(?:fiscal\\s+|calendar\\s+)?(?:years?\\s+)?)(?<year>(?:19|20)\\d\\d)\\b(?![,.]\\d)(?!(?:'s|\u2019s)?\\s+(?:fiscal\\s+)?(?:first|second|third|fourth)\\b)",
                            m -> Optional.of(new Moment.Year(year(m)))));

    private static final int LOOKED_AT = 3;

    /** Three characters of ASCII have no more than so many beginnings as memory can bear. */
    private static final Map<String, List<Form>> BY_START = new ConcurrentHashMap<>();

    private Moments() {}

    /** A time and where its name ends. */
    record Found(Moment moment, int to) {}

    /** The time whose name begins at {@code from}. */
    static Optional<Found> at(String sentence, int from) {
        for (Form form : candidates(sentence, from)) {
            var match = form.pattern.matcher(sentence).region(from, sentence.length());
            match.useTransparentBounds(true);
            if (match.lookingAt() && match.end() > from) {
                var made = form.maker.make(match);
                if (made.isPresent()) {
                    return Optional.of(new Found(made.get(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The forms that may begin with what stands there: for most words, none. */
    private static List<Form> candidates(String sentence, int from) {
        int to = Math.min(from + LOOKED_AT, sentence.length());
        String start = sentence.substring(from, to).toLowerCase(Locale.ROOT);
        boolean plain = start.length() == LOOKED_AT && start.chars().allMatch(c -> c < 128);
        return plain
                ? BY_START.computeIfAbsent(
                        start, key -> FORMS.stream().filter(form -> form.may(key)).toList())
                : FORMS;
    }

    private static Form form(String regex, Maker maker) {
        return new Form(Pattern.compile("\\b(?:" + regex + ")", Pattern.CASE_INSENSITIVE), maker);
    }

    private static Optional<Moment> yearBefore() {
        return Optional.of(new Moment.YearBefore());
    }

    private static Optional<Moment> quarter(Matcher match) {
        return Optional.of(new Moment.Quarter(ordinal(match), year(match)));
    }

    /** "Q2 2007", "2Q07" */
    private static Optional<Moment> abbreviated(Matcher match) {
        var year = year(match).or(() -> ofCentury(match.group("short")));
        return Optional.of(new Moment.Quarter(ordinal(match), year));
    }

    private static Optional<Integer> ofCentury(@Nullable String digits) {
        return Optional.ofNullable(digits)
                .map(Integer::valueOf)
                .map(year -> year < FIRST_OF_OLD ? 2000 + year : 1900 + year);
    }

    private static int ordinal(Matcher match) {
        return switch (match.group("ord").toLowerCase(Locale.ROOT)) {
            case "first", "1st", "1" -> 1;
            case "second", "2nd", "2" -> 2;
            case "third", "3rd", "3" -> 3;
            default -> 4;
        };
    }

    private static Optional<Moment> span(Matcher match) {
        int count = count(match.group("count"));
        boolean weeks = match.group("unit").toLowerCase(Locale.ROOT).startsWith("week");
        return span(match, weeks ? Math.round(count * 12 / 52f) : count);
    }

    private static Optional<Moment> span(Matcher match, int months) {
        return Optional.of(new Moment.Span(months, date(match)));
    }

    private static Optional<Moment> stretch(Matcher match) {
        int months = count(match.group("count"));
        return Optional.of(
                year(match)
                        .<Moment>map(year -> new Moment.Stretch(months, year))
                        .orElseGet(() -> new Moment.Span(months, Optional.empty())));
    }

    private static int count(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "three" -> 3;
            case "six", "half", "two quarters" -> 6;
            case "nine", "three quarters" -> 9;
            case "twelve" -> 12;
            case "thirteen" -> 13;
            case "twenty-six" -> 26;
            case "thirty-nine" -> 39;
            case "fifty-two" -> 52;
            case "fifty-three" -> 53;
            default -> Integer.parseInt(word);
        };
    }

    private static Optional<Integer> year(Matcher match) {
        return Optional.ofNullable(match.group("year")).map(Integer::valueOf);
    }

    private static Optional<LocalDate> date(Matcher match) {
        if (match.group("month") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group("dy")),
                            month(match),
                            Integer.parseInt(match.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "the end of March 2020" */
    private static Optional<Moment> lastDay(Matcher match) {
        return year(match)
                .map(year -> new Moment.Day(YearMonth.of(year, month(match)).atEndOfMonth()));
    }

    private static Month month(Matcher match) {
        String start = match.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
