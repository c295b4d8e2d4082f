package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void theLatestQuarterIsHeldAgainstTheOneBeforeAndTheYearBefore() {
        var summary = summary(Measure.REVENUE);

        assertThat(summary.latest().period())
                .isEqualTo(Period.monthsTo(3, LocalDate.of(2006, 9, 30)));
        assertThat(summary.before().orElseThrow().period().end())
                .isEqualTo(LocalDate.of(2006, 6, 30));
        assertThat(summary.yearBefore().orElseThrow().period().end())
                .isEqualTo(LocalDate.of(2005, 9, 30));
        assertThat(summary.growth(summary.yearBefore().orElseThrow()).orElseThrow())
                .isBetween(new java.math.BigDecimal("-0.467"), new java.math.BigDecimal("-0.466"));
    }

    @Test
    void lossesHaveAChangeButNoGrowth() {
        var summary = summary(Measure.NET_INCOME);
        var before = summary.yearBefore().orElseThrow();

        assertThat(summary.change(before).value()).isEqualByComparingTo("-137000");
        assertThat(summary.growth(before)).isEmpty();
    }

    @Test
    void aBalanceIsHeldAgainstTheOneBefore() {
        var summary = summary(Measure.CASH);

        assertThat(summary.change(summary.before().orElseThrow()).value())
                .isEqualByComparingTo("-18862000");
        assertThat(summary.yearBefore()).isEmpty();
    }

    @Test
    void aSeriesWithoutPointsHasNoSummary() {
        assertThat(Summary.of(new Series(Measure.CASH, List.of()))).isEmpty();
    }

    private static Summary summary(Measure measure) {
        return Trends.of(Sheets.capstoneLike()).stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .flatMap(Summary::of)
                .orElseThrow();
    }
}
