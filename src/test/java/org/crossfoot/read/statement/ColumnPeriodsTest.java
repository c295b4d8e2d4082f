package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Period;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;

class ColumnPeriodsTest {

    private static final LocalDate JUNE = LocalDate.of(2004, 6, 30);

    @Test
    void aHeadSaysLengthAndEnd() {
        assertThat(
                        periods(
                                false,
                                "",
                                "Three months ended June 30, 2004",
                                "13 weeks ended June 27, 2004"))
                .containsExactly(
                        Optional.of(Period.monthsTo(3, JUNE)),
                        Optional.of(Period.weeksTo(13, LocalDate.of(2004, 6, 27))));
    }

    @Test
    void theTitleSaysWhatTheHeadsLeaveOut() {
        assertThat(periods(false, "Six months ended June 30", "2004", "2003"))
                .containsExactly(
                        Optional.of(Period.monthsTo(6, JUNE)),
                        Optional.of(Period.monthsTo(6, JUNE.minusYears(1))));
    }

    @Test
    void twoLengthsOfATitleAreSharedOut() {
        assertThat(
                        periods(
                                false,
                                "Three months and six months ended",
                                "June 30, 2004",
                                "June 30, 2003",
                                "June 30, 2004",
                                "June 30, 2003"))
                .map(period -> ((Period.Duration) period.orElseThrow()).months())
                .containsExactly(3, 3, 6, 6);
    }

    @Test
    void aRangeIsFromItsFirstDayToItsLast() {
        assertThat(periods(false, "", "May 5, 2004 through June 30, 2004"))
                .containsExactly(Optional.of(Period.from(LocalDate.of(2004, 5, 5), JUNE)));
    }

    @Test
    void aBalanceIsOfADay() {
        assertThat(periods(true, "", "June 30, 2004"))
                .containsExactly(Optional.of(Period.at(JUNE)));
    }

    @Test
    void theYearToDateRunsFromTheStartOfTheFiscalYear() {
        assertThat(periods(false, "", "Year-to-Date June 30, 2004", "YTD December 31, 2003"))
                .containsExactly(
                        Optional.of(Period.monthsTo(6, JUNE)),
                        Optional.of(Period.monthsTo(12, LocalDate.of(2003, 12, 31))));
        assertThat(of(Registrant.UNKNOWN, false, "", "YTD June 30, 2004", "YTD December 31, 2003"))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Period.monthsTo(12, LocalDate.of(2003, 12, 31))));
    }

    @Test
    void whatNothingSaysHasNoPeriod() {
        assertThat(periods(false, "", "June 30, 2004", "Amount"))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    private static List<Optional<Period>> periods(
            boolean instant, String context, String... heads) {
        var registrant =
                new Registrant(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("10-Q"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(MonthDay.of(12, 31)));
        return of(registrant, instant, context, heads);
    }

    private static List<Optional<Period>> of(
            Registrant registrant, boolean instant, String context, String... heads) {
        var periods =
                new ColumnPeriods(
                        Stream.of(heads).map(Phrase::of).toList(),
                        Phrase.of(context),
                        registrant,
                        new YearEnds(List.of(), registrant),
                        instant);
        return IntStream.range(0, heads.length).mapToObj(periods::of).toList();
    }
}
