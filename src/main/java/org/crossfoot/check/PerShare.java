package org.crossfoot.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/**
 * Income over shares, in the lines that a statement has for them.
 *
 * <p>Which income belongs to a share (before or after preferred dividends, the parent's alone) is
 * learned from the columns: the income line that fits most of them is the one.
 *
 * @param results the lines of earnings a share
 * @param shares the lines of weighted shares
 */
record PerShare(List<Concept> results, List<Concept> shares) {

    private static final List<Concept> INCOMES =
            List.of(
                    new Concept("NetIncomeLossAvailableToCommonStockholdersBasic"),
                    Concept.NET_INCOME,
                    new Concept("ProfitLoss"),
                    new Concept("IncomeLossFromContinuingOperations"));

    List<Rule> rules(String check, Rule.Trust trust, Filing filing) {
        return filing.statements(Kind.INCOME_STATEMENT).stream()
                .flatMap(statement -> rule(check, trust, filing, statement).stream())
                .toList();
    }

    /** The one line that a reader would miss: shares, or an income that fits any column. */
    List<Outcome> skipped(String check, Filing filing) {
        return filing.statements(Kind.INCOME_STATEMENT).stream()
                .flatMap(
                        statement ->
                                rows(statement, results)
                                        .mapToObj(
                                                row ->
                                                        (Outcome)
                                                                new Skipped(
                                                                        check,
                                                                        reason(statement),
                                                                        statement
                                                                                .lines()
                                                                                .get(row)
                                                                                .name(),
                                                                        List.of(
                                                                                statement.cell(
                                                                                        row, 0)),
                                                                        Optional.empty())))
                .limit(1)
                .toList();
    }

    private Reason reason(Statement statement) {
        boolean complete =
                rows(statement, shares).findAny().isPresent()
                        && rows(statement, INCOMES).findAny().isPresent();
        return complete ? Reason.AMBIGUOUS : Reason.NO_SUCH_LINE;
    }

    private Optional<Rule> rule(
            String check, Rule.Trust trust, Filing filing, Statement statement) {
        var figures = Figures.printed(filing);
        return rows(statement, results)
                .boxed()
                .flatMap(result -> over(check, trust, statement, result))
                .filter(rule -> holding(rule, figures) > 0)
                .map(rule -> plain(rule, statement, figures))
                .max(Comparator.comparingLong(rule -> holding(rule, figures)));
    }

    private Stream<Rule> over(String check, Rule.Trust trust, Statement statement, int result) {
        return rows(statement, INCOMES)
                .boxed()
                .flatMap(
                        income ->
                                rows(statement, shares)
                                        .mapToObj(
                                                count ->
                                                        rule(
                                                                check, trust, statement, result,
                                                                income, count)));
    }

    private static Rule rule(
            String check,
            Rule.Trust trust,
            Statement statement,
            int result,
            int income,
            int count) {
        return new Rule(
                trust,
                Footing.figures(statement)
                        .mapToObj(
                                column ->
                                        new Comparison(
                                                check,
                                                statement.cell(result, column),
                                                List.of(
                                                        new Operand(
                                                                Op.PLUS,
                                                                statement.cell(income, column)),
                                                        new Operand(
                                                                Op.OVER,
                                                                statement.cell(count, column)))))
                        .toList());
    }

    /** Without the columns in which something else stands between income and the share. */
    private static Rule plain(Rule rule, Statement statement, Figures figures) {
        return new Rule(
                rule.trust(),
                rule.comparisons().stream()
                        .filter(
                                comparison ->
                                        comparison.tier(figures).filter(Tier::holds).isPresent()
                                                || !Between.isDisturbed(
                                                        statement, comparison.stated().column()))
                        .toList());
    }

    private static long holding(Rule rule, Figures figures) {
        return rule.comparisons().stream()
                .flatMap(comparison -> comparison.tier(figures).stream())
                .filter(Tier::holds)
                .count();
    }

    private static IntStream rows(Statement statement, List<Concept> concepts) {
        return concepts.stream().flatMapToInt(statement::rows).filter(row -> !memo(statement, row));
    }

    private static boolean memo(Statement statement, int row) {
        return statement.lines().get(row).role() == org.crossfoot.model.Line.Role.MEMO;
    }
}
