package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final LocalDate JUNE = LocalDate.of(2006, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 30);

    @Test
    void reportsEveryColumnOfAMeasure() {
        var revenue = series(Measure.REVENUE, Sheets.capstoneLike());

        assertThat(revenue.points())
                .filteredOn(point -> point.basis() == Basis.REPORTED)
                .extracting(point -> point.amount().value().toPlainString())
                .containsExactly("5846000", "9730000", "3118000", "9730000");
    }

    @Test
    void sixMonthsLessThreeAreTheFirstQuarter() {
        var revenue = series(Measure.REVENUE, Sheets.capstoneLike());

        var derived = at(revenue, Period.monthsTo(3, JUNE));
        assertThat(derived.basis()).isEqualTo(Basis.DERIVED);
        assertThat(derived.amount().value()).isEqualByComparingTo("6612000");
        assertThat(derived.amount().decimals()).isEqualTo(-3);
        assertThat(derived.terms())
                .containsExactly(
                        new Series.Term(new CellRef("s2", 0, 2), 1),
                        new Series.Term(new CellRef("s2", 0, 0), -1));
    }

    @Test
    void grossLossIsNegative() {
        var gross = series(Measure.GROSS_PROFIT, Sheets.capstoneLike());

        assertThat(at(gross, Period.monthsTo(3, SEPTEMBER)).amount().value())
                .isEqualByComparingTo("-2288000");
    }

    @Test
    void lossPrintedWithoutParenthesesIsNegative() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 3m 2006-09-30 | 3m 2005-09-30
                        [net NetIncomeLoss] Net loss | 10,495 | 10,358
                        """);

        assertThat(series(Measure.NET_INCOME, filing).points())
                .allMatch(point -> point.amount().value().signum() < 0)
                .allMatch(point -> point.terms().getFirst().sign() == -1);
    }

    @Test
    void incomePrintedUnderABothWaysLabelStaysPositive() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 3m 2006-09-30
                        [net NetIncomeLoss] Net income (loss) | 10,495
                        """);

        assertThat(series(Measure.NET_INCOME, filing).points().getFirst().amount().value())
                .isEqualByComparingTo("10495000");
    }

    @Test
    void cashStandsAtItsDatesAndIsNeverDerived() {
        var cash = series(Measure.CASH, Sheets.capstoneLike());

        assertThat(cash.points())
                .extracting(Series.Point::period)
                .containsExactly(Period.at(LocalDate.of(2006, 3, 31)), Period.at(SEPTEMBER));
        assertThat(cash.points()).allMatch(point -> point.basis() == Basis.REPORTED);
    }

    @Test
    void coarserInputMakesTheDerivedFigureCoarse() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In millions)
                        @ 9m 2006-09-30 | 6m 2006-06-30
                        [rev Revenues] Revenue | 30 | 20.5
                        """);

        var third = at(series(Measure.REVENUE, filing), Period.monthsTo(3, SEPTEMBER));
        assertThat(third.amount().value()).isEqualByComparingTo(new BigDecimal("9500000"));
        assertThat(third.amount().decimals()).isEqualTo(-6);
    }

    @Test
    void percentColumnsAndColumnsWithoutPeriodGiveNoPoints() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 3m 2006-09-30 | % 3m 2006-06-30 | ?
                        [rev Revenues] Revenue | 30 | 100 | 44
                        """);

        assertThat(series(Measure.REVENUE, filing).points()).hasSize(1);
    }

    @Test
    void filingsWithoutAMeasureHaveNoSeriesOfIt() {
        assertThat(Trends.of(Sheets.empty())).isEmpty();
    }

    private static Series series(Measure measure, Filing filing) {
        return Trends.of(filing).stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Series.Point at(Series series, Period period) {
        return List.copyOf(series.points()).stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
