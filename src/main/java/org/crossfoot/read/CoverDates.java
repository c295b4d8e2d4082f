package org.crossfoot.read;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.read.words.Search;

/** The dates that a cover page or a release speaks of. */
final class CoverDates {

    private static final String DATE =
            "((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}\\s*,\\s*\\d{4})";
    private static final Search PERIOD =
            Search.of(
                    "(?i)(?:period|quarter|year|months|weeks|half)(?:ly period)?\\s+(?:\\S+\\s+){0,3}?end(?:ed|ing)\\s*:?\\s*"
                            + DATE);

    /** In a sentence, "ending" speaks of what is to come. */
    private static final Search ENDING = Search.of("ending", "ending");

    private static final Pattern CITED =
            Pattern.compile(
                    "(?i).{30,}(?:form\\s+\\d+-?[A-Z]\\S*|report)\\s+for\\s+(?:the|its|our)\\s+(?:\\S+\\s+){0,2}");
    private static final Search YEAR =
            Search.of("(?i)(?:fiscal )?year\\s+end(?:ed|ing)\\s*:?\\s*" + DATE);
    private static final Search REPORTED =
            Search.of("(?i)date of (?:earliest event )?report.{0,60}?" + DATE);

    /** Of another paper, "dated" follows its name; of this one, it begins the line. */
    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)(?:^\\W*(?:(?:subject to completion|(?:preliminary )?prospectus(?: supplement)?)\\W+)?dated?:?|\\bdated?\\s*:)\\s*(?:as of\\s+)?"
                            + DATE);

    /** A longer line is a sentence, which may call any paper dated. */
    private static final int LONGEST_DATE_LINE = 120;

    private static final Pattern BESIDE =
            Pattern.compile("(?i).{0,3}date of (?:earliest event )?report");
    private static final Pattern ONLY = Pattern.compile("(?i)\\s*" + DATE + "\\s*");

    /** So many characters may stand before what {@link #BESIDE} says, and one more begins it. */
    private static final int NEAR = 4;

    private final List<String> lines;
    private final List<String> dated;
    private final Optional<LocalDate> reported;
    private final Optional<LocalDate> periodEnd;

    /**
     * The dates of some lines.
     *
     * @param known the day on which they were filed, where a header says so
     */
    CoverDates(List<String> lines, Optional<LocalDate> known) {
        this.lines = lines;
        this.dated = lines.stream().filter(CoverDates::dated).toList();
        this.reported = first(REPORTED).or(this::besideReport);
        this.periodEnd = end(known.or(() -> reported).orElse(LocalDate.MAX));
    }

    /** Whether a comma stands before a year, as in every date, which is cheap to see. */
    private static boolean dated(String line) {
        for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
            int year = at + 1;
            while (year < line.length() && Character.isWhitespace(line.charAt(year))) {
                year++;
            }
            if (year + 4 <= line.length()
                    && Character.isDigit(line.charAt(year))
                    && Character.isDigit(line.charAt(year + 3))) {
                return true;
            }
        }
        return false;
    }

    /** The last day reported on; one after the report was made, only where no other is named. */
    Optional<LocalDate> periodEnd() {
        return periodEnd;
    }

    private Optional<LocalDate> end(LocalDate made) {
        List<LocalDate> ends = dated.stream().flatMap(CoverDates::periods).toList();
        return ends.stream()
                .filter(end -> !end.isAfter(made))
                .findFirst()
                .or(() -> ends.stream().findFirst());
    }

    /** "Our Annual Report on Form 10-K for the year ended …" names the day of another filing. */
    private static Stream<LocalDate> periods(String line) {
        return PERIOD.all(line).stream()
                .filter(found -> line.length() <= LONGEST_DATE_LINE || !ENDING.in(found.group()))
                .filter(found -> !CITED.matcher(line.substring(0, found.start())).matches())
                .map(found -> Dates.parse(found.group(1)))
                .flatMap(Optional::stream);
    }

    /** The day of the report; a cover says it, or a date line of the signature. */
    Optional<LocalDate> filed() {
        return reported.or(this::dateLine);
    }

    Optional<MonthDay> fiscalYearEnd() {
        return first(YEAR).map(MonthDay::from);
    }

    /** "Date of report (Date of earliest event reported)" often stands under or over its date. */
    private Optional<LocalDate> besideReport() {
        for (int i = 0; i < lines.size(); i++) {
            if (says(lines.get(i), "date of") && BESIDE.matcher(lines.get(i)).lookingAt()) {
                for (int near : new int[] {i + 1, i - 1, i + 2, i - 2}) {
                    if (near >= 0 && near < lines.size()) {
                        Matcher only = ONLY.matcher(lines.get(near));
                        if (only.matches()) {
                            return Dates.parse(only.group(1));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Dated: …", of this paper: no sentence about another, and not before the period's end. */
    private Optional<LocalDate> dateLine() {
        return dated.stream()
                .filter(line -> line.length() <= LONGEST_DATE_LINE)
                .filter(line -> Search.holds(line, "date"))
                .map(DATED::matcher)
                .filter(Matcher::find)
                .flatMap(date -> Dates.parse(date.group(1)).stream())
                .filter(day -> periodEnd.isEmpty() || !day.isBefore(periodEnd.get()))
                .findFirst();
    }

    /** Whether a line says something near its start, in any letters. */
    private static boolean says(String line, String words) {
        for (int at = 0; at < NEAR; at++) {
            if (line.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    /** The first date that a search finds in some line. */
    private Optional<LocalDate> first(Search search) {
        for (String line : dated) {
            Optional<LocalDate> date =
                    search.first(line).flatMap(found -> Dates.parse(found.group(1)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
