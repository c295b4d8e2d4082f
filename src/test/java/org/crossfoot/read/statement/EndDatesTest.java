package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;

class EndDatesTest {

    private static final LocalDate JUNE = LocalDate.of(2004, 6, 30);

    @Test
    void aWholeDateInTheHeadIsTheEnd() {
        assertThat(end("December 31, 1999", 0, "June 30, 2004")).contains(JUNE);
    }

    @Test
    void theYearOfAColumnStandsBelowADateOverSeveral() {
        assertThat(end("", 0, "June 30, 2004 and 2003 2004", "June 30, 2004 and 2003 2003"))
                .contains(JUNE);
        assertThat(end("", 1, "June 30, 2004 and 2003 2004", "June 30, 2004 and 2003 2003"))
                .contains(JUNE.minusYears(1));
        assertThat(
                        end(
                                "",
                                1,
                                "June 30, 2004 and July 1, 2003 2004",
                                "June 30, 2004 and July 1, 2003 2003"))
                .contains(LocalDate.of(2003, 7, 1));
        assertThat(
                        end(
                                "",
                                0,
                                "June 30, 2004 and July 1, 2003 2004",
                                "June 30, 2004 and July 1, 2003 2003"))
                .contains(JUNE);
        assertThat(end("", 1, "June 30, 2004 and 2003", "June 30, 2004 and 2003")).contains(JUNE);
    }

    @Test
    void aYearTakesItsDayFromTheTitleAndADayItsYear() {
        assertThat(end("June 30", 1, "2005", "2004")).contains(JUNE);
        assertThat(end("2004", 0, "June 30")).contains(JUNE);
    }

    @Test
    void theFirstMonthsOfAYearEndWhereTheyMustAndOnlyWhereTheColumnHasTheYear() {
        assertThat(end(Registrant.UNKNOWN, "", 0, "Nine months 2010", "2009"))
                .contains(LocalDate.of(2010, 9, 30));
        assertThat(end(Registrant.UNKNOWN, "October 31", 0, "Nine months 2010"))
                .contains(LocalDate.of(2010, 10, 31));
        assertThat(end(Registrant.UNKNOWN, "", 0, "Three months 2010")).isEmpty();
        assertThat(end(Registrant.UNKNOWN, "2010", 0, "Six months Change")).isEmpty();
    }

    @Test
    void datesOfTheTitleInOrderAreTheColumns() {
        assertThat(end("June 30, 2004 and 2003", 0, "", "")).contains(JUNE);
        assertThat(end("June 30, 2004 and June 30, 2003", 1, "", "")).contains(JUNE.minusYears(1));
    }

    @Test
    void aQuarterOfAYearIsNoDateOfTheTitle() {
        String days = "March 31, 2022, December 31, 2021, December 31, 2021";

        assertThat(end(days, 2, "1Q22", "4Q21", "1Q21")).contains(LocalDate.of(2021, 3, 31));
    }

    @Test
    void aYearAloneEndsOnTheCoversDay() {
        assertThat(end("", 0, "2004")).contains(JUNE);
    }

    @Test
    void aDayAloneIsOfTheYearThatTheCoverAllows() {
        assertThat(end("", 0, "June 30")).contains(JUNE);
        assertThat(end("", 0, "December 31")).contains(LocalDate.of(2003, 12, 31));
    }

    @Test
    void aQuarterIsCountedBackFromTheYearsEnd() {
        assertThat(end("", 0, "Third quarter 2004")).contains(LocalDate.of(2004, 9, 30));
    }

    @Test
    void aFiscalQuarterHasNoEndWhereNothingSaysWhenTheYearEnds() {
        assertThat(end("", 0, "Q4 FY26")).contains(LocalDate.of(2026, 12, 31));
        assertThat(end(Registrant.UNKNOWN, "", 0, "Q4 FY26")).isEmpty();
        assertThat(end(Registrant.UNKNOWN, "", 0, "Fiscal 2026 Q4")).isEmpty();
        assertThat(end(Registrant.UNKNOWN, "", 0, "Q4 2026")).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatNothingSaysHasNoEnd() {
        assertThat(end("", 0, "Amount")).isEmpty();
    }

    private static Optional<LocalDate> end(String context, int column, String... heads) {
        var registrant =
                new Registrant(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("10-Q"),
                        Optional.of(JUNE),
                        Optional.empty(),
                        Optional.of(MonthDay.of(12, 31)));
        return end(registrant, context, column, heads);
    }

    private static Optional<LocalDate> end(
            Registrant registrant, String context, int column, String... heads) {
        return new EndDates(
                        Stream.of(heads).map(Phrase::of).toList(),
                        Phrase.of(context),
                        registrant,
                        new YearEnds(List.of(), registrant))
                .of(column);
    }
}
