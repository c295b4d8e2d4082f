package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 30);
    private static final Period BALANCE = Period.at(SEPTEMBER);
    private static final Period QUARTER = Period.monthsTo(3, SEPTEMBER);
    private static final Period WEEKS = Period.weeksTo(13, SEPTEMBER);
    private static final Period HALF = Period.monthsTo(6, SEPTEMBER);

    @Test
    void orderIsByEndThenByLength() {
        var later = Period.at(SEPTEMBER.plusDays(1));

        assertThat(
                        Stream.of(later, HALF, QUARTER, BALANCE)
                                .map(PointsTest::point)
                                .sorted(Points.IN_ORDER)
                                .map(Series.Point::period))
                .containsExactly(BALANCE, QUARTER, HALF, later);
    }

    @Test
    void weeksAndMonthsOfAQuarterAreOnePeriod() {
        assertThat(Points.samePeriod(QUARTER, WEEKS)).isTrue();
        assertThat(Points.samePeriod(QUARTER, HALF)).isFalse();
        assertThat(Points.samePeriod(QUARTER, BALANCE)).isFalse();
        assertThat(Points.samePeriod(BALANCE, QUARTER)).isFalse();
    }

    @Test
    void periodsThatEndOnTwoDaysAreTwo() {
        assertThat(Points.samePeriod(QUARTER, Period.weeksTo(13, SEPTEMBER.minusDays(1))))
                .isFalse();
        assertThat(Points.samePeriod(BALANCE, Period.at(SEPTEMBER.minusDays(1)))).isFalse();
    }

    @Test
    void lengthsAreComparedInMonths() {
        assertThat(Points.sameLength(QUARTER, WEEKS)).isTrue();
        assertThat(Points.sameLength(QUARTER, HALF)).isFalse();
        assertThat(Points.sameLength(BALANCE, QUARTER)).isFalse();
        assertThat(Points.sameLength(BALANCE, Period.at(SEPTEMBER.plusYears(9)))).isTrue();
    }

    @Test
    void aQuarterFollowsTheOneAtWhoseEndItBegins() {
        var june = Period.monthsTo(3, LocalDate.of(2006, 6, 30));

        assertThat(Points.follows(QUARTER, june)).isTrue();
        assertThat(Points.follows(WEEKS, june)).isTrue();
        assertThat(Points.follows(june, QUARTER)).isFalse();
        assertThat(Points.follows(QUARTER, Period.monthsTo(3, LocalDate.of(2006, 3, 31))))
                .isFalse();
    }

    @Test
    void ofTwoBalancesAnyLaterOneFollows() {
        assertThat(Points.follows(BALANCE, Period.at(LocalDate.of(2001, 1, 1)))).isTrue();
        assertThat(Points.follows(BALANCE, BALANCE)).isFalse();
    }

    @Test
    void aWeekIsNear() {
        assertThat(Points.near(SEPTEMBER, SEPTEMBER.minusDays(7))).isTrue();
        assertThat(Points.near(SEPTEMBER, SEPTEMBER.plusDays(8))).isFalse();
    }

    private static Series.Point point(Period period) {
        return new Series.Point(
                period, new Amount(BigDecimal.ONE, 0), Series.Basis.REPORTED, List.of());
    }
}
