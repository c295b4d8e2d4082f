package org.crossfoot.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Series;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** The figures of a measure that stand in a filing's statements. */
final class ReportedPoints {

    private static final Pattern LOSS = Pattern.compile("\\bloss(es)?\\b");
    private static final Pattern GAIN = Pattern.compile("\\b(income|profit|earnings|margin)\\b");

    private ReportedPoints() {}

    /** One a period; the first statement that has it wins. */
    static List<Series.Point> of(Measure measure, Filing filing) {
        var points = new ArrayList<Series.Point>();
        statements(measure, filing)
                .flatMap(statement -> of(measure, statement))
                .filter(
                        point ->
                                points.stream()
                                        .noneMatch(
                                                known ->
                                                        Points.samePeriod(
                                                                known.period(), point.period())))
                .forEach(points::add);
        return points;
    }

    private static Stream<Statement> statements(Measure measure, Filing filing) {
        return measure == Measure.CASH
                ? filing.statements(Kind.BALANCE_SHEET).stream()
                : Stream.of(Kind.INCOME_STATEMENT, Kind.COMPREHENSIVE_INCOME)
                        .flatMap(kind -> filing.statements(kind).stream());
    }

    private static Stream<Series.Point> of(Measure measure, Statement statement) {
        return names(measure)
                .map(Concept::new)
                .flatMap(concept -> statement.rows(concept).boxed())
                .filter(
                        row ->
                                statement.lines().get(row).facts().stream()
                                        .anyMatch(f -> f.isPresent()))
                .findFirst()
                .stream()
                .flatMap(row -> row(statement, row));
    }

    private static Stream<Series.Point> row(Statement statement, int row) {
        var points = new ArrayList<Series.Point>();
        int sign = printsLossAsPositive(statement.lines().get(row)) ? -1 : 1;
        for (int column = 0; column < statement.columns().size(); column++) {
            var head = statement.columns().get(column);
            var fact = statement.fact(row, column);
            if (head.use() == Column.Use.FIGURES && head.period().isPresent() && fact.isPresent()) {
                Amount amount = fact.get().amount();
                points.add(
                        new Series.Point(
                                head.period().get(),
                                sign < 0 ? amount.negated() : amount,
                                Series.Basis.REPORTED,
                                List.of(new Series.Term(statement.cell(row, column), sign))));
            }
        }
        return points.stream();
    }

    /** "Net loss" over figures without parentheses: the word is the sign. */
    private static boolean printsLossAsPositive(Line line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        return LOSS.matcher(name).find()
                && !GAIN.matcher(name).find()
                && line.facts().stream()
                        .flatMap(Optional::stream)
                        .map(Fact::amount)
                        .allMatch(amount -> amount.value().signum() >= 0);
    }

    /** By which names a measure goes, the one to prefer first. */
    private static Stream<String> names(Measure measure) {
        return switch (measure) {
            case REVENUE ->
                    Stream.of(
                            "Revenues",
                            "RevenueFromContractWithCustomerExcludingAssessedTax",
                            "RevenueFromContractWithCustomerIncludingAssessedTax",
                            "SalesRevenueNet");
            case GROSS_PROFIT -> Stream.of("GrossProfit");
            case NET_INCOME -> Stream.of("NetIncomeLoss", "ProfitLoss");
            case CASH ->
                    Stream.of(
                            "CashAndCashEquivalentsAtCarryingValue",
                            "Cash",
                            "CashAndDueFromBanks",
                            "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents");
        };
    }
}
