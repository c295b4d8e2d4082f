package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an annual report's years end: those of 52 and 53 weeks end on one day of the
 * week, and the report's own words say on which date.
 */
final class YearEnds {

    private static final int MOST_DAYS_OFF = 7;

    /** A year called 2023 may end as late as in this month of 2024. */
    private static final int LATEST_MONTH = 3;

    /** A point, a space and two digits may stand between the name of a month and the comma. */
    private static final int LONGEST_DAY = 4;

    private static final int LONGEST_ENDED = 20;
    private static final int SHORT_MONTH = "Dec".length();
    private static final int MONTHS = 12;
    private static final int SHORTEST = "May 1, 2003".length();

    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s\\d{1,2},\\s\\d{4}\\b");
    private static final Pattern ENDED = Pattern.compile("(?i)\\bend(?:ed|ing)(?: on)?:?\\s*$");
    private static final Pattern LISTED = Pattern.compile("(?i)[\\s,;]*(?:and)?[\\s,;]*");

    private final List<Blocks> documents;
    private final Optional<LocalDate> latest;
    private @Nullable Map<LocalDate, Integer> said;

    YearEnds(List<Blocks> documents, Registrant registrant) {
        this.documents = documents;
        this.latest = registrant.periodEnd().filter(_ -> registrant.annual());
    }

    /**
     * The last day of a year that a head calls by its number.
     *
     * @param newest the number of the newest year beside it
     */
    Optional<LocalDate> of(int year, int newest) {
        return latest.filter(end -> names(newest, end.getYear(), end.getMonthValue()))
                .map(end -> settle(end.minusYears(newest - year), end));
    }

    /** Whether a year that ends in a month may be called by a number. */
    static boolean names(int called, int year, int month) {
        return called == year || (called == year - 1 && month <= LATEST_MONTH);
    }

    /** The date near an anniversary of the latest end that is said most often to be an end. */
    private LocalDate settle(LocalDate anniversary, LocalDate end) {
        Map<LocalDate, Integer> ends = said(end);
        return ends.entrySet().stream()
                .filter(e -> e.getKey().getDayOfWeek() == end.getDayOfWeek())
                .filter(e -> apart(e.getKey(), anniversary) <= MOST_DAYS_OFF)
                .filter(e -> e.getValue() > ends.getOrDefault(anniversary, 0))
                .max(
                        Map.Entry.<LocalDate, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                Comparator.<LocalDate>naturalOrder().reversed())))
                .map(Map.Entry::getKey)
                .orElse(anniversary);
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private Map<LocalDate, Integer> said(LocalDate end) {
        if (said == null) {
            said = new HashMap<>();
            for (Blocks document : documents) {
                for (Block block : document.blocks()) {
                    hear(block, end, said);
                }
            }
        }
        return said;
    }

    private static void hear(Block block, LocalDate end, Map<LocalDate, Integer> said) {
        switch (block) {
            case Paragraph paragraph -> hear(paragraph.text().value(), end, said);
            case Grid grid -> {
                for (Block.Row row : grid.rows()) {
                    row.cells().forEach(cell -> hear(cell.text().value(), end, said));
                }
            }
            case Block.PageBreak pageBreak -> {}
        }
    }

    /** Whether "ended" stands right before an offset. */
    private static boolean ended(String text, int at) {
        return ENDED.matcher(text)
                .useTransparentBounds(true)
                .region(Math.max(0, at - LONGEST_ENDED), at)
                .find();
    }

    /** The next date; looked for only before a comma that a year follows, as in every date. */
    private static Optional<MatchResult> date(String text, int from) {
        int comma = text.indexOf(',', from);
        while (comma >= 0) {
            if (comma > 0
                    && digit(text, comma - 1)
                    && white(text, comma + 1)
                    && year(text, comma + 2)) {
                Matcher date = DATE.matcher(text).useTransparentBounds(true);
                int month = month(text, comma, from);
                if (date.region(month, text.length()).lookingAt()) {
                    return Optional.of(date.toMatchResult());
                }
            }
            comma = text.indexOf(',', comma + 1);
        }
        return Optional.empty();
    }

    private static boolean year(String text, int at) {
        return digit(text, at) && digit(text, at + 1);
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean white(String text, int at) {
        return at < text.length() && text.charAt(at) <= ' ';
    }

    /** Where the word begins that stands before the number of a day. */
    private static int month(String text, int comma, int from) {
        int at = comma;
        while (at > from && at > comma - LONGEST_DAY && !letter(text.charAt(at - 1))) {
            at--;
        }
        while (at > from && letter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a date's month is that of an end or one beside it, as on all its anniversaries. */
    private static boolean near(String date, LocalDate end) {
        int off = Math.abs(DateWords.month(date.substring(0, SHORT_MONTH)) - end.getMonthValue());
        return off <= 1 || off == MONTHS - 1;
    }

    private static Optional<LocalDate> day(String date) {
        return Phrase.of(date).whole().stream().findFirst().flatMap(PartDate::date);
    }

    /** Counts the dates that follow "ended", and those listed together with the latest end. */
    private static void hear(String text, LocalDate end, Map<LocalDate, Integer> said) {
        if (text.length() < SHORTEST) { // most are cells with a figure
            return;
        }
        int last = -1;
        boolean ended = false;
        for (Optional<MatchResult> next = date(text, 0);
                next.isPresent();
                next = date(text, last)) {
            MatchResult found = next.get();
            boolean listed =
                    last >= 0 && LISTED.matcher(text.substring(last, found.start())).matches();
            Optional<LocalDate> date =
                    near(found.group(), end) ? day(found.group()) : Optional.empty();
            ended =
                    (listed && ended)
                            || date.filter(end::equals).isPresent()
                            || ended(text, found.start());
            if (ended) {
                date.ifPresent(day -> said.merge(day, 1, Integer::sum));
            }
            last = found.end();
        }
    }
}
