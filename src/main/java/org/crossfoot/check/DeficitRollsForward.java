package org.crossfoot.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** Retained earnings or the deficit move by net income between two balance-sheet dates. */
final class DeficitRollsForward implements TableCheck {

    @Override
    public String id() {
        return "deficit-rolls-forward";
    }

    @Override
    public String number() {
        return "R-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return payout(filing).isPresent()
                ? List.of()
                : rolls(filing)
                        .filter(comparison -> holds(filing, comparison))
                        .findFirst()
                        .or(() -> rolls(filing).findFirst())
                        .map(comparison -> new Rule(Rule.Trust.USUAL, List.of(comparison)))
                        .stream()
                        .toList();
    }

    @Override
    public List<Outcome> apply(Books books) {
        var outcomes = TableCheck.super.apply(books);
        var filing = books.printed().filing();
        return outcomes.isEmpty()
                        && balances(filing).findAny().isPresent()
                        && !incomes(filing).toList().isEmpty()
                ? List.of(skipped(filing))
                : outcomes;
    }

    private Outcome skipped(Filing filing) {
        var at = balances(filing).findFirst().orElseThrow();
        return new Skipped(
                id(),
                payout(filing).isPresent() ? Reason.AMBIGUOUS : Reason.NO_PERIOD,
                line(filing, at).name(),
                List.of(at),
                Optional.empty());
    }

    /** A comparison that starts from an earlier balance, for each income of just those days. */
    private Stream<Comparison> rolls(Filing filing) {
        var byDay =
                incomes(filing)
                        .collect(Collectors.groupingBy(income -> period(filing, income).end()));
        return filing.statements(Kind.BALANCE_SHEET).stream()
                .flatMap(
                        sheet ->
                                sheet.rows(Concept.RETAINED_EARNINGS)
                                        .mapToObj(row -> cells(sheet, row).toList()))
                .flatMap(balances -> rolls(filing, byDay, balances));
    }

    private Stream<Comparison> rolls(
            Filing filing, Map<LocalDate, List<CellRef>> incomes, List<CellRef> balances) {
        return balances.stream()
                .flatMap(
                        end ->
                                incomes.getOrDefault(period(filing, end).end(), List.of()).stream()
                                        .flatMap(
                                                income ->
                                                        balances.stream()
                                                                .filter(
                                                                        b ->
                                                                                opens(
                                                                                        filing, b,
                                                                                        income))
                                                                .map(b -> roll(b, income, end))));
    }

    private Comparison roll(CellRef begin, CellRef income, CellRef end) {
        return new Comparison(
                id(), end, List.of(new Operand(Op.PLUS, begin), new Operand(Op.PLUS, income)));
    }

    private static boolean opens(Filing filing, CellRef begin, CellRef income) {
        return period(filing, income) instanceof Period.Duration duration
                && duration.start().minusDays(1).equals(period(filing, begin).end());
    }

    private static Stream<CellRef> balances(Filing filing) {
        return cells(filing, Kind.BALANCE_SHEET, Concept.RETAINED_EARNINGS);
    }

    private static Stream<CellRef> incomes(Filing filing) {
        return cells(filing, Kind.INCOME_STATEMENT, Concept.NET_INCOME);
    }

    private static Stream<CellRef> cells(Filing filing, Kind kind, Concept concept) {
        return filing.statements(kind).stream()
                .flatMap(
                        statement ->
                                statement
                                        .rows(concept)
                                        .boxed()
                                        .flatMap(row -> cells(statement, row)));
    }

    private static Stream<CellRef> cells(Statement statement, int row) {
        return Footing.figures(statement)
                .filter(column -> statement.columns().get(column).period().isPresent())
                .filter(column -> statement.fact(row, column).isPresent())
                .mapToObj(column -> statement.cell(row, column));
    }

    /** A line that says that earnings were paid out. */
    private static Optional<Line> payout(Filing filing) {
        return filing.statements().stream()
                .filter(statement -> statement.kind() != Kind.OTHER)
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.label().toLowerCase(Locale.ROOT).contains("dividend"))
                .filter(
                        line ->
                                line.facts().stream()
                                        .flatMap(Optional::stream)
                                        .anyMatch(fact -> fact.amount().value().signum() != 0))
                .findFirst();
    }

    private static boolean holds(Filing filing, Comparison comparison) {
        return comparison.tier(Figures.printed(filing)).filter(Tier::holds).isPresent();
    }

    private static Period period(Filing filing, CellRef cell) {
        return filing.statement(cell.statement())
                .columns()
                .get(cell.column())
                .period()
                .orElseThrow();
    }

    private static Line line(Filing filing, CellRef cell) {
        return filing.statement(cell.statement()).lines().get(cell.row());
    }
}
