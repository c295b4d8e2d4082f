package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "second quarter of fiscal 2007",
                "fiscal 2007 second quarter",
                "second quarter of 2007",
                "second quarter fiscal 2007",
                "Q2 2007"
            })
    void namesAQuarterOfAYear(String words) {
        assertThat(at(words)).isEqualTo(new Moment.Quarter(2, Optional.of(2007)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prior year comparable quarter",
                "same period last year",
                "year-over-year",
                "same period in 2019",
                "comparable period in 2019",
                "a year ago",
                "year-ago quarter",
                "fourth quarter a year ago",
                "third quarter of last year",
                "year-earlier period"
            })
    void looksAYearBack(String words) {
        assertThat(at(words)).isEqualTo(new Moment.YearBefore());
    }

    @Test
    void halvesAndWholeYearsAreNamedInManyWays() {
        assertThat(at("first half of fiscal 2022")).isEqualTo(new Moment.Stretch(6, 2022));
        assertThat(at("first three quarters")).isEqualTo(new Moment.Span(9, Optional.empty()));
        assertThat(at("nine-month period")).isEqualTo(new Moment.Span(9, Optional.empty()));
        assertThat(at("second half of 2022")).isEqualTo(new Moment.Several(List.of()));
        assertThat(at("full year of fiscal 2009")).isEqualTo(new Moment.Year(Optional.of(2009)));
        assertThat(at("year-ended September 30, 2009"))
                .isEqualTo(new Moment.Span(12, Optional.of(LocalDate.of(2009, 9, 30))));
    }

    @Test
    void monthsMayBeCalledAPeriod() {
        var day = Optional.of(LocalDate.of(2022, 9, 30));

        assertThat(at("nine-month period ended September 30, 2022"))
                .isEqualTo(new Moment.Span(9, day));
        assertThat(at("comparable six-month period of fiscal 1998"))
                .isEqualTo(new Moment.YearBefore());
        assertThat(at("six-month period of fiscal 1998")).isEqualTo(new Moment.Stretch(6, 1998));
        assertThat(Moments.in("for the nine-month period ended September 30, 2022"))
                .containsExactly(new Moment.Span(9, day));
    }

    @Test
    void aFiscalYearEndsOnADayOfItsOwn() {
        assertThat(at("end of fiscal 2006"))
                .isEqualTo(new Moment.YearEnd(Optional.of(2006), false));
        assertThat(at("fiscal year-end 2006"))
                .isEqualTo(new Moment.YearEnd(Optional.of(2006), false));
        assertThat(at("prior sequential quarter")).isEqualTo(new Moment.QuarterBefore());
        assertThat(at("second quarter of fiscal 1998, ended February 28, 1998"))
                .isEqualTo(new Moment.Span(3, Optional.of(LocalDate.of(1998, 2, 28))));
    }

    @Test
    void aQuarterAndAYearAreNoSingleTime() {
        assertThat(Moments.in("for the fourth quarter and full year 1998"))
                .containsExactly(
                        new Moment.Several(
                                List.of(
                                        new Moment.Quarter(4, Optional.of(1998)),
                                        new Moment.Year(Optional.of(1998)))));
        assertThat(Moments.in("for the third quarter and first nine months of 2015"))
                .containsExactly(
                        new Moment.Several(
                                List.of(
                                        new Moment.Quarter(3, Optional.of(2015)),
                                        new Moment.Stretch(9, 2015))));
        assertThat(Moments.in("for the quarter and year ended December 31, 2023"))
                .containsExactly(
                        new Moment.Several(
                                List.of(
                                        new Moment.Span(3, Optional.of(LocalDate.of(2023, 12, 31))),
                                        new Moment.Span(
                                                12, Optional.of(LocalDate.of(2023, 12, 31))))));
        assertThat(Moments.in("in the period")).containsExactly(new Moment.ThatPeriod());
        assertThat(Moments.in("in the period a year ago")).containsExactly(new Moment.YearBefore());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for the year ended December 31, 2020",
                "in the fiscal year ended December 31, 2020",
                "during the year ending Dec. 31, 2020"
            })
    void theYearEndedOnADayIsNotThisYear(String words) {
        assertThat(Moments.at(words, 0)).isEmpty();
        assertThat(Moments.at(words, words.indexOf("year")).orElseThrow().moment())
                .isEqualTo(new Moment.Span(12, Optional.of(LocalDate.of(2020, 12, 31))));
    }

    @Test
    void theEndOfAYearIsNoEndOfAQuarter() {
        assertThat(at("year-end 2004")).isEqualTo(new Moment.YearEnd(Optional.of(2004), false));
        assertThat(at("fiscal year end")).isEqualTo(new Moment.YearEnd(Optional.empty(), false));
        assertThat(at("the end of the fiscal year"))
                .isEqualTo(new Moment.YearEnd(Optional.empty(), false));
        assertThat(at("end of last year")).isEqualTo(new Moment.YearEnd(Optional.empty(), true));
        assertThat(at("the end of the quarter")).isEqualTo(new Moment.Newest());
    }

    @Test
    void theYearAgoIsNotTheYear() {
        assertThat(Moments.at("in the year-ago period", 0)).isEmpty();
        assertThat(at("in the year")).isEqualTo(new Moment.Year(java.util.Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prior quarter", "previous quarter", "sequentially", "linked quarter"})
    void looksAQuarterBack(String words) {
        assertThat(at(words)).isEqualTo(new Moment.QuarterBefore());
    }

    @Test
    void namesAStretchByItsEnd() {
        assertThat(at("three months ended March 31, 2020"))
                .isEqualTo(new Moment.Span(3, Optional.of(LocalDate.of(2020, 3, 31))));
        assertThat(at("second quarter ended September 30, 2006"))
                .isEqualTo(new Moment.Span(3, Optional.of(LocalDate.of(2006, 9, 30))));
    }

    @Test
    void namesADay() {
        assertThat(at("Nov. 9, 2006")).isEqualTo(new Moment.Day(LocalDate.of(2006, 11, 9)));
    }

    @Test
    void takesTwoStretchesForNoSingleOne() {
        var day = Optional.of(LocalDate.of(2006, 9, 30));
        var both = new Moment.Several(List.of(new Moment.Span(3, day), new Moment.Span(6, day)));

        assertThat(at("three and six months ended September 30, 2006")).isEqualTo(both);
        assertThat(at("three-month and six-month periods ended September 30, 2006"))
                .isEqualTo(both);
        assertThat(at("13 and 26 weeks ended September 30, 2006")).isEqualTo(both);
        assertThat(at("second quarter and first half ended September 30, 2006")).isEqualTo(both);
        assertThat(at("three and six months ended September 30, 2006 and 2005"))
                .isEqualTo(new Moment.Several(List.of()));
    }

    @Test
    void numbersOfOtherThingsAreNoTime() {
        assertThat(Moments.in("notes 3 and 6 to the statements")).isEmpty();
    }

    private static Moment at(String words) {
        return Moments.at(words, 0).orElseThrow().moment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2Q07", "2Q 2007", "2QFY07", "Q2'07", "Q2 FY07", "Q2 2007"})
    void namesAQuarterInShort(String words) {
        assertThat(at(words)).isEqualTo(new Moment.Quarter(2, Optional.of(2007)));
    }

    @Test
    void yearsOfTwoDigitsMayBeOfTheCenturyBefore() {
        assertThat(at("4Q98")).isEqualTo(new Moment.Quarter(4, Optional.of(1998)));
    }

    @Test
    void theEndOfAMonthIsItsLastDay() {
        assertThat(at("the end of February 2020"))
                .isEqualTo(new Moment.Day(LocalDate.of(2020, 2, 29)));
    }

    @Test
    void theQuarterOfAYearIsNotTheYear() {
        assertThat(at("1994 quarter")).isEqualTo(new Moment.SameOf(1994));
        assertThat(at("1994 period")).isEqualTo(new Moment.SameOf(1994));
        assertThat(at("1994 fourth quarter")).isEqualTo(new Moment.Quarter(4, Optional.of(1994)));
    }
}
