package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.junit.jupiter.api.Test;

class DerivedPointsTest {

    private static final LocalDate JUNE = LocalDate.of(2006, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2006, 12, 31);

    @Test
    void whatIsTakenFromTheEndLeavesTheBeginning() {
        assertThat(derived(months(6, SEPTEMBER, 100), months(3, SEPTEMBER, 40)))
                .containsExactly(months(3, JUNE, 60));
    }

    @Test
    void whatIsTakenFromTheBeginningLeavesTheEnd() {
        assertThat(derived(months(12, DECEMBER, 100), months(9, SEPTEMBER, 70)))
                .containsExactly(months(3, DECEMBER, 30));
    }

    @Test
    void aPeriodThatIsPrintedIsNotComputed() {
        assertThat(
                        derived(
                                months(6, SEPTEMBER, 100),
                                months(3, SEPTEMBER, 40),
                                months(3, JUNE, 61)))
                .isEmpty();
    }

    @Test
    void twoWaysToOneQuarterGiveItOnce() {
        assertThat(
                        derived(
                                months(12, DECEMBER, 100),
                                months(9, SEPTEMBER, 70),
                                months(6, DECEMBER, 55),
                                months(3, SEPTEMBER, 25)))
                .filteredOn(point -> point.period().equals(Period.monthsTo(3, DECEMBER)))
                .hasSize(1);
    }

    @Test
    void aRestThatIsNoQuarterOrHalfIsLeft() {
        assertThat(derived(months(12, DECEMBER, 100), months(3, DECEMBER, 30))).isEmpty();
    }

    @Test
    void partsOfAnotherYearGiveNothing() {
        assertThat(derived(months(12, DECEMBER, 100), months(9, SEPTEMBER.minusYears(1), 70)))
                .isEmpty();
    }

    @Test
    void theTermsOfThePartAreTakenAway() {
        var entries =
                DerivedPoints.of(
                        List.of(entry(months(6, SEPTEMBER, 100)), entry(months(3, SEPTEMBER, 40))));

        assertThat(entries.getFirst().point().terms())
                .extracting(Series.Term::sign)
                .containsExactly(1, -1);
    }

    /** Periods and amounts of what is derived, as points without terms. */
    private static List<Series.Point> derived(Series.Point... reported) {
        return DerivedPoints.of(Stream.of(reported).map(DerivedPointsTest::entry).toList()).stream()
                .map(Entry::point)
                .map(point -> point(point.period(), point.amount()))
                .toList();
    }

    private static Series.Point months(int months, LocalDate end, int amount) {
        return point(Period.monthsTo(months, end), new Amount(BigDecimal.valueOf(amount), -3));
    }

    private static Series.Point point(Period period, Amount amount) {
        return new Series.Point(period, amount, Series.Basis.DERIVED, List.of());
    }

    private static Entry entry(Series.Point point) {
        var term = new Series.Term(new CellRef("s1", 0, 0), 1);
        return new Entry(
                new Series.Point(
                        point.period(), point.amount(), Series.Basis.REPORTED, List.of(term)),
                List.of(),
                List.of());
    }
}
