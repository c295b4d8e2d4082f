package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.read.words.Search;

/**
 * The unit that a page goes on to count by: that of the table above, or of the head of its notes.
 */
final class PageUnits {

    /** What is longer than a sub-line is prose, and may lead in something else. */
    private static final int LONGEST_LINE = 100;

    private static final int MOST_LINES = 3;

    /** The head of notes may have a line with the date before that of the unit. */
    private static final int HEAD_LINES = 2;

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final int MOST_BEHIND = 40;
    private static final int LONGEST_END = "statements".length() + MOST_BEHIND;
    private static final Pattern NOTES =
            Pattern.compile("(?i).*\\bnotes? to .*\\bstatements?\\b.{0," + MOST_BEHIND + "}");
    private static final Pattern WHOLE = Pattern.compile("\\([^()]*\\)|[^.]{0,80}");

    private static final Pattern PRICED = Pattern.compile("[$£€].*\\d");

    /** Words over tables that count something else than money. */
    private static final Pattern COUNTS =
            Pattern.compile(
                    "(?i)\\b(?:number|count|headcount|employees|statistic\\w*|metrics|operating"
                            + " data|per share|ratios?|percent\\w*|shares|whole dollars|actual)\\b");

    private Optional<Caption> above = Optional.empty();
    private Optional<Caption> head = Optional.empty();
    private int notes;
    private int lines;

    /** A new page has a head of its own. */
    void turn() {
        above = Optional.empty();
        head = Optional.empty();
        notes = 0;
    }

    /** Hears a line between two tables. */
    void hear(String line) {
        lines++;
        if (above.isPresent() && parts(line)) {
            above = Optional.empty();
        }
        if (notes > 0 && WHOLE.matcher(line).matches()) {
            head = Captions.unit(line).or(() -> head);
        }
        notes = notes(line) ? HEAD_LINES : notes - 1;
    }

    /** Whether what stands below a line need not count as what stands above it. */
    private boolean parts(String line) {
        return line.length() > LONGEST_LINE
                || lines > MOST_LINES
                || Titles.of(line).isPresent()
                || COUNTS.matcher(line).find();
    }

    /** Whether a line is the head of notes; the word that tells it stands near its end. */
    private static boolean notes(String line) {
        String end = line.substring(Math.max(0, line.length() - LONGEST_END));
        return Search.holds(end, "statement")
                && Search.holds(line, "note")
                && NOTES.matcher(line).matches();
    }

    /** What a table counts by that states no unit, where it has amounts of money. */
    Optional<Caption> of(Candidate silent) {
        return above.or(() -> head).filter(_ -> silent.lead().title() < 0 && priced(silent.rows()));
    }

    /** Leaves a table's unit, or what it was left itself, to the one below it. */
    void pass(Candidate table) {
        Optional<Caption> unit = table.caption();
        above = unit.isPresent() ? unit.filter(caption -> caption.power() > 0) : above;
        lines = 0;
        notes = 0;
    }

    /** Whether amounts have a currency sign that are no prices: too large, or summed up. */
    private static boolean priced(List<BodyRow> rows) {
        var signed =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(Optional::stream)
                        .filter(placed -> PRICED.matcher(placed.shown()).lookingAt())
                        .map(placed -> placed.figure().value().abs())
                        .toList();
        return signed.stream().anyMatch(value -> value.compareTo(LARGE) >= 0)
                || (!signed.isEmpty() && summed(rows));
    }

    /** Whether some row sums up all that stand above it, in every column. */
    private static boolean summed(List<BodyRow> rows) {
        List<List<BigDecimal>> above = new ArrayList<>();
        for (BodyRow row : rows) {
            var figures = row.figures();
            if (above.size() > 1 && figures.equals(sums(above))) {
                return true;
            }
            if (!figures.isEmpty()) {
                above.add(figures);
            }
        }
        return false;
    }

    private static List<BigDecimal> sums(List<List<BigDecimal>> rows) {
        int width = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            return List.of();
        }
        return IntStream.range(0, width)
                .mapToObj(
                        column ->
                                rows.stream()
                                        .map(row -> row.get(column))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }
}
