package org.crossfoot.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;

/**
 * The last days of the columns of one kind of statement, held against a day.
 *
 * @param columns the first figure of each column that has a period
 */
record Ends(Filing filing, LocalDate day, List<CellRef> columns) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** A week of a 52-week year may end some days from the month that it is named for. */
    private static final int NEAR = 7;

    static Ends of(Filing filing, Kind kind, LocalDate day) {
        return new Ends(
                filing,
                day,
                filing.statements(kind).stream()
                        .flatMap(
                                statement ->
                                        IntStream.range(0, statement.columns().size())
                                                .boxed()
                                                .flatMap(column -> first(statement, column)))
                        .toList());
    }

    /** Whether the newest column is of the day. */
    boolean endOnTheDay() {
        return newestIsNear(day);
    }

    /**
     * Whether the newest column is of the day a year before, as where the words name a wrong year.
     */
    boolean endAYearBefore() {
        return newestIsNear(day.minusYears(1));
    }

    private boolean newestIsNear(LocalDate wanted) {
        return columns.stream()
                .map(this::end)
                .max(Comparator.naturalOrder())
                .filter(newest -> isNear(newest, wanted))
                .isPresent();
    }

    Optional<Proof> onTheDay() {
        return columns.stream().filter(cell -> isNear(end(cell), day)).map(this::proof).findFirst();
    }

    /** A column a year after the day, or a year before it with no other on it. */
    Optional<Proof> offByYears() {
        return columns.stream()
                .filter(cell -> Math.abs(end(cell).getYear() - day.getYear()) == 1)
                .filter(this::isSpelledOut)
                .filter(cell -> isNear(end(cell), day.withYear(end(cell).getYear())))
                .filter(cell -> end(cell).isAfter(day) || onTheDay().isEmpty())
                .map(this::proof)
                .findFirst();
    }

    /** A head without month and one year has its date from elsewhere, and cannot be the slip. */
    private boolean isSpelledOut(CellRef cell) {
        String head = label(cell).toLowerCase(Locale.ROOT);
        String month = end(cell).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return head.contains(month.toLowerCase(Locale.ROOT))
                && YEAR.matcher(head)
                        .results()
                        .map(MatchResult::group)
                        .toList()
                        .equals(List.of(String.valueOf(end(cell).getYear())));
    }

    private String label(CellRef cell) {
        return filing.statement(cell.statement()).columns().get(cell.column()).label();
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
    }

    private LocalDate end(CellRef cell) {
        return period(cell).end();
    }

    private Period period(CellRef cell) {
        return filing.statement(cell.statement())
                .columns()
                .get(cell.column())
                .period()
                .orElseThrow();
    }

    private static Stream<CellRef> first(Statement statement, int column) {
        return statement.columns().get(column).period().isEmpty()
                ? Stream.empty()
                : IntStream.range(0, statement.lines().size())
                        .filter(row -> statement.fact(row, column).isPresent())
                        .mapToObj(row -> statement.cell(row, column))
                        .limit(1);
    }

    /** The days from the one reported on to the column's last, of which there must be none. */
    private Proof proof(CellRef cell) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, end(cell)));
        String label = filing.statement(cell.statement()).columns().get(cell.column()).label();
        return new Proof(
                label,
                Optional.of(Period.at(day)),
                Unit.NUMBER,
                List.of(),
                new Amount(BigDecimal.ZERO, Amount.EXACT),
                Interval.around(BigDecimal.ZERO, BigDecimal.valueOf(NEAR)),
                new Proof.Term(
                        Op.PLUS,
                        label(cell),
                        new Amount(days, Amount.EXACT),
                        Unit.NUMBER,
                        Optional.of(cell),
                        Optional.empty(),
                        true),
                List.of());
    }
}
