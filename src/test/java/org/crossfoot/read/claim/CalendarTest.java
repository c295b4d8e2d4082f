package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 30);
    private static final Period QUARTER = Period.monthsTo(3, SEPTEMBER);
    private static final Period HALF = Period.monthsTo(6, SEPTEMBER);

    /** The second quarter of a year that ends in March. */
    private final Calendar calendar =
            calendar(
                    "3m 2006-09-30 | 3m 2005-09-30 | 6m 2006-09-30",
                    "second quarter of fiscal 2007");

    @Test
    void aSentenceWithoutATimeSpeaksOfWhatEndsOnTheNewestDayTheShortestFirst() {
        assertThat(calendar.current()).containsExactly(QUARTER, HALF);
        assertThat(calendar.today()).containsExactly(Period.at(SEPTEMBER));
    }

    @Test
    void otherTablesTellTheTimesOnlyWhereNoStatementDoes() {
        String summary = "# OTHER | Selected data\n@ 3m 2005-09-30\nCash | 1\n";
        String balance = "\n# BALANCE_SHEET | Balance Sheets\n@ 2006-09-30\nCash | 1\n";

        assertThat(of(summary).current())
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
        assertThat(of(summary + balance).current()).isEmpty();
    }

    private static Calendar of(String script) {
        return new Calendar(Sheets.filing(script).statements(), Naming.of(List.of()));
    }

    @Test
    void aNamedQuarterIsCountedFromTheFilingsOwn() {
        assertThat(resolve(new Moment.Quarter(2, Optional.of(2007)))).containsExactly(QUARTER);
        assertThat(resolve(new Moment.Quarter(1, Optional.empty())))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2006, 6, 30)));
        assertThat(resolve(new Moment.Quarter(4, Optional.of(2006))))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2006, 3, 31)));
    }

    @Test
    void aFiscalYearThatEndsInDecemberIsNotNamedByTheYearBefore() {
        var december = calendar("12m 2004-12-31 | 12m 2003-12-31", "fourth quarter of 2003");

        assertThat(december.resolve(new Moment.Year(Optional.of(2003)), List.of()))
                .containsExactly(Period.monthsTo(12, LocalDate.of(2003, 12, 31)));
    }

    @Test
    void aFiscalYearThatEndsInJanuaryMayBeNamedByTheYearBefore() {
        var january = calendar("12m 2005-01-31 | 12m 2004-01-31", "fourth quarter of 2004");

        assertThat(january.resolve(new Moment.Year(Optional.of(2004)), List.of()))
                .containsExactly(Period.monthsTo(12, LocalDate.of(2005, 1, 31)));
    }

    @Test
    void whereNothingSaysWhichYearHasWhichNumberEitherMayBeMeant() {
        String columns = "3m 2012-10-31 | 3m 2011-10-31";
        var now = Period.monthsTo(3, LocalDate.of(2012, 10, 31));
        var then = Period.monthsTo(3, LocalDate.of(2011, 10, 31));
        var third = new Moment.Quarter(3, Optional.of(2012));

        var numbered = calendar(columns, "third quarter of fiscal 2013");
        assertThat(numbered.resolve(third, List.of())).containsExactly(then);

        var silent = calendar(columns, "third quarter, up from the third quarter of 2012");
        assertThat(silent.resolve(third, List.of())).containsExactly(now, then);
        assertThat(silent.resolve(new Moment.Stretch(3, 2012), List.of()))
                .containsExactly(now, then);
        assertThat(silent.resolve(new Moment.SameOf(2011), List.of(now))).isEmpty();
        assertThat(silent.resolve(new Moment.Quarter(3, Optional.empty()), List.of()))
                .containsExactly(now);
    }

    @Test
    void aYearThatEndsInFebruaryMayHaveTheNumberOfTheYearBefore() {
        var now = Period.monthsTo(12, LocalDate.of(2013, 2, 2));
        var then = Period.monthsTo(12, LocalDate.of(2012, 1, 28));
        String columns = "12m 2013-02-02 | 12m 2012-01-28";
        var year = new Moment.Year(Optional.of(2012));

        assertThat(calendar(columns, "this year").resolve(year, List.of()))
                .containsExactlyInAnyOrder(now, then);
        assertThat(calendar(columns, "Fourth Quarter and Fiscal 2012").resolve(year, List.of()))
                .containsExactly(now);
        assertThat(
                        calendar("12m 2013-06-30 | 12m 2012-06-30", "this year")
                                .resolve(year, List.of()))
                .containsExactly(Period.monthsTo(12, LocalDate.of(2012, 6, 30)));
    }

    @Test
    void theEndOfAYearOfUnknownNumberMayBeThatOfTheCalendar() {
        String sheet =
                """
                # BALANCE_SHEET | Balance Sheets
                @ 2012-10-31 | 2012-01-31
                Cash | 1 | 1

                # INCOME_STATEMENT | Operations
                @ 3m 2012-10-31 | 9m 2012-10-31
                Revenue | 1 | 1
                """;
        var end = Period.at(LocalDate.of(2012, 1, 31));

        for (int number : new int[] {2011, 2012}) {
            assertThat(of(sheet).resolve(new Moment.YearEnd(Optional.of(number), false), List.of()))
                    .containsExactly(end);
        }
        assertThat(of(sheet).resolve(new Moment.YearEnd(Optional.of(2010), false), List.of()))
                .isEmpty();
    }

    @Test
    void theEndOfTheYearIsADayOfABalanceSheet() {
        assertThat(resolve(new Moment.YearEnd(Optional.empty(), false)))
                .containsExactly(Period.at(LocalDate.of(2006, 3, 31)));
        assertThat(resolve(new Moment.YearEnd(Optional.of(2006), false)))
                .containsExactly(Period.at(LocalDate.of(2006, 3, 31)));
        assertThat(resolve(new Moment.YearEnd(Optional.of(2005), false))).isEmpty();
        assertThat(resolve(new Moment.YearEnd(Optional.empty(), true)))
                .containsExactly(Period.at(LocalDate.of(2006, 3, 31)));

        var annual =
                of(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | 2005-09-30
                        Cash | 1 | 1

                        # INCOME_STATEMENT | Operations
                        @ 12m 2006-09-30
                        Revenue | 1
                        """);
        assertThat(annual.resolve(new Moment.YearEnd(Optional.empty(), false), List.of()))
                .containsExactly(Period.at(SEPTEMBER));
        assertThat(annual.resolve(new Moment.YearEnd(Optional.empty(), true), List.of()))
                .containsExactly(Period.at(SEPTEMBER.minusYears(1)));
        assertThat(
                        annual.resolve(
                                new Moment.YearEnd(Optional.empty(), false),
                                List.of(Period.at(SEPTEMBER))))
                .isEmpty();
    }

    @Test
    void aQuarterOfLongAgoIsNotGuessed() {
        assertThat(resolve(new Moment.Quarter(2, Optional.of(2003)))).isEmpty();
    }

    @Test
    void earlierTimesAreSeenFromThoseOfTheSentence() {
        assertThat(calendar.resolve(new Moment.YearBefore(), List.of(QUARTER)))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
        assertThat(calendar.resolve(new Moment.QuarterBefore(), List.of(QUARTER)))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2006, 6, 30)));
        assertThat(calendar.resolve(new Moment.QuarterBefore(), List.of(HALF))).isEmpty();
    }

    @Test
    void aDayMayBeABalanceOrTheEndOfAnyStretch() {
        assertThat(resolve(new Moment.Day(SEPTEMBER)))
                .containsExactly(Period.at(SEPTEMBER), QUARTER, HALF);
    }

    @Test
    void theYearToDateIsTheLongestStretch() {
        assertThat(resolve(new Moment.ToDate())).containsExactly(HALF);
        assertThat(resolve(new Moment.ThisQuarter())).containsExactly(QUARTER);
        assertThat(resolve(new Moment.Several(List.of()))).isEmpty();
    }

    @Test
    void aColumnsOwnWeeksStandForTheMonthsThatWordsName() {
        var weeks = calendar("3m 2006-09-24", "third quarter of 2006");

        assertThat(
                        weeks.resolve(
                                new Moment.Span(3, Optional.of(LocalDate.of(2006, 9, 30))),
                                List.of()))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2006, 9, 24)));
    }

    @Test
    void withoutColumnsThereIsNoTime() {
        assertThat(new Calendar(List.of(), Naming.of(List.of())).empty()).isTrue();
        assertThat(calendar.empty()).isFalse();
    }

    private List<Period> resolve(Moment moment) {
        return calendar.resolve(moment, calendar.current());
    }

    private static Calendar calendar(String columns, String prose) {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | 2006-03-31
                        Cash | 1 | 1

                        # INCOME_STATEMENT | Operations
                        @ %s
                        Revenue | 1
                        """
                                .formatted(columns));
        return new Calendar(filing.statements(), Naming.of(List.of(prose)));
    }

    @Test
    void twelveMonthsMayBeTrailingOnes() {
        var trailing =
                of(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | 2005-12-31
                        Cash | 1 | 1

                        # CASH_FLOW | Cash Flows
                        @ 3m 2006-09-30 | 9m 2006-09-30 | 12m 2006-09-30
                        Cash | 1 | 1 | 1
                        """);

        assertThat(trailing.resolve(new Moment.Quarter(3, Optional.of(2006)), trailing.current()))
                .containsExactly(QUARTER);
    }

    @Test
    void twelveMonthsAreTheYearWhereABalanceSheetIsOfAYearBefore() {
        var year =
                of(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | 2006-06-30 | 2005-09-30
                        Cash | 1 | 1 | 1

                        # INCOME_STATEMENT | Operations
                        @ 3m 2006-09-30 | 12m 2006-09-30
                        Revenue | 1 | 1
                        """);

        assertThat(year.resolve(new Moment.Quarter(4, Optional.of(2006)), year.current()))
                .containsExactly(QUARTER);
    }

    @Test
    void theSameStretchOfAYearIsSeenFromThatOfTheSentence() {
        assertThat(calendar.resolve(new Moment.SameOf(2006), List.of(QUARTER)))
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
        assertThat(calendar.resolve(new Moment.SameOf(2007), List.of(QUARTER)))
                .containsExactly(QUARTER);
        var earlier = Period.monthsTo(3, LocalDate.of(2006, 3, 31));
        assertThat(calendar.resolve(new Moment.SameOf(2006), List.of(earlier)))
                .containsExactly(earlier);
    }
}
