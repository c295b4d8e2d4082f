package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class WeeklyTest {

    private static final Length HALF = new Length(6, Length.Measure.MONTHS);

    @Test
    void aYearLiesBetweenTheEndsThatTheTableShows() {
        Weekly weekly = weekly("2024-02-03", "2023-01-28", "2022-01-29");

        assertThat(weekly.of(Length.YEAR, day("2024-02-03")))
                .isEqualTo(period("2023-01-29", "2024-02-03"));
        assertThat(weekly.of(Length.YEAR, day("2022-01-29")))
                .isEqualTo(period("2021-01-31", "2022-01-29"));
    }

    @Test
    void monthsAreWeeks() {
        Weekly weekly = weekly("2023-07-01", "2022-07-02");

        assertThat(weekly.of(HALF, day("2023-07-01")))
                .isEqualTo(period("2023-01-01", "2023-07-01"));
        assertThat(weekly.of(Length.QUARTER, day("2022-07-02")))
                .isEqualTo(period("2022-04-03", "2022-07-02"));
    }

    @Test
    void theCalendarHasItsMonths() {
        assertThat(weekly("2023-06-30", "2022-06-30").of(HALF, day("2023-06-30")))
                .isEqualTo(period("2023-01-01", "2023-06-30"));
        assertThat(weekly("2023-06-30", "2023-03-31").of(HALF, day("2023-06-30")))
                .isEqualTo(period("2023-01-01", "2023-06-30"));
        assertThat(weekly("2008-09-30", "2008-06-10").of(HALF, day("2008-09-30")))
                .isEqualTo(period("2008-04-01", "2008-09-30"));
        assertThat(weekly("2023-07-01").of(HALF, day("2023-07-01")))
                .isEqualTo(period("2023-01-02", "2023-07-01"));
    }

    private static Weekly weekly(String... ends) {
        return new Weekly(Stream.of(ends).map(WeeklyTest::day).toList());
    }

    private static Period period(String from, String to) {
        return Period.from(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
