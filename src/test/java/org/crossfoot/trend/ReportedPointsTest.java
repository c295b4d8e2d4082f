package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ReportedPointsTest {

    @Test
    void theNameToPreferIsTakenThoughItStandsBelow() {
        assertThat(
                        amounts(
                                Measure.REVENUE,
                                """
                                # INCOME_STATEMENT | Operations
                                @ 3m 2006-09-30
                                [SalesRevenueNet] Net sales | 20
                                [Revenues] Total revenue | 30
                                """))
                .containsExactly("30");
    }

    @Test
    void aRowWithoutFiguresGivesWayToTheNext() {
        assertThat(
                        amounts(
                                Measure.NET_INCOME,
                                """
                                # INCOME_STATEMENT | Operations
                                @ 3m 2006-09-30
                                [NetIncomeLoss] Net income:
                                [NetIncomeLoss] Net income | 4
                                """))
                .containsExactly("4");
    }

    @Test
    void theFirstStatementThatHasAPeriodWins() {
        assertThat(
                        amounts(
                                Measure.CASH,
                                """
                                # BALANCE_SHEET | Balance Sheets
                                @ 2006-09-30
                                [CashAndCashEquivalentsAtCarryingValue] Cash | 10

                                # BALANCE_SHEET | Balance Sheets of the Parent
                                @ 2006-09-30 | 2006-03-31
                                [CashAndCashEquivalentsAtCarryingValue] Cash | 1 | 2
                                """))
                .containsExactly("10", "2");
    }

    @Test
    void cashOfTheFlowsIsNoBalance() {
        assertThat(
                        amounts(
                                Measure.CASH,
                                """
                                # CASH_FLOW | Cash Flows
                                @ 3m 2006-09-30
                                [CashAndCashEquivalentsAtCarryingValue] Cash at end | 10
                                """))
                .isEmpty();
    }

    @Test
    void aLossInParenthesesIsNotTurnedTwice() {
        assertThat(
                        amounts(
                                Measure.NET_INCOME,
                                """
                                # INCOME_STATEMENT | Operations
                                @ 3m 2006-09-30 | 3m 2005-09-30
                                [NetIncomeLoss] Net loss | (4) | 3
                                """))
                .containsExactly("-4", "3");
    }

    @Test
    void aPointLeadsToItsCell() {
        var points =
                points(
                        Measure.NET_INCOME,
                        """
                        # INCOME_STATEMENT | Operations
                        @ ? | 3m 2006-09-30
                        Revenue | 9 | 9
                        [NetIncomeLoss] Net loss | 4 | 4
                        """);

        assertThat(points).hasSize(1);
        var term = points.getFirst().terms().getFirst();
        assertThat(term.cell().row()).isEqualTo(1);
        assertThat(term.cell().column()).isEqualTo(1);
        assertThat(term.sign()).isEqualTo(-1);
    }

    private static List<String> amounts(Measure measure, String script) {
        return points(measure, script).stream()
                .map(point -> point.amount().value().toPlainString())
                .toList();
    }

    private static List<Series.Point> points(Measure measure, String script) {
        return ReportedPoints.of(measure, Sheets.filing(script));
    }
}
