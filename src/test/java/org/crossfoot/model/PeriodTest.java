package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crossfoot.model.Period.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2006-09-30, 2006-07-01",
        "3, 2007-02-28, 2006-12-01",
        "6, 2006-08-31, 2006-03-01",
        "12, 2008-02-29, 2007-03-01",
        "3, 2006-09-15, 2006-06-16",
    })
    void monthsStartOnTheFirstWhereTheyEndOnTheLast(int months, LocalDate end, LocalDate start) {
        assertThat(Period.monthsTo(months, end)).isEqualTo(Period.from(start, end));
    }

    @Test
    void weeksAreSevenDaysEach() {
        var quarter = (Duration) Period.weeksTo(13, LocalDate.of(2006, 9, 30));

        assertThat(quarter.days()).isEqualTo(91);
        assertThat(quarter.start()).isEqualTo(LocalDate.of(2006, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({"12, 3", "13, 3", "14, 3", "16, 4", "26, 6", "39, 9", "52, 12", "53, 12"})
    void weeksCountAsTheMonthsThatTheyStandFor(int weeks, int months) {
        var period = (Duration) Period.weeksTo(weeks, LocalDate.of(2006, 12, 30));

        assertThat(period.months()).isEqualTo(months);
    }

    @Test
    void aPeriodOfOneDayLastsADay() {
        var day = LocalDate.of(2006, 9, 30);

        assertThat(new Duration(day, day).days()).isEqualTo(1);
    }

    @Test
    void noPeriodEndsBeforeItStarts() {
        var day = LocalDate.of(2006, 9, 30);

        assertThatIllegalArgumentException().isThrownBy(() -> Period.from(day, day.minusDays(1)));
    }

    @Test
    void periodsOfWholeWeeksAreNearThoseOfMonths() {
        var quarter = Period.monthsTo(3, LocalDate.of(2026, 1, 31));

        assertThat(Period.weeksTo(13, LocalDate.of(2026, 1, 25)).near(quarter)).isTrue();
        assertThat(Period.weeksTo(13, LocalDate.of(2026, 1, 18)).near(quarter)).isFalse();
        assertThat(Period.weeksTo(12, LocalDate.of(2026, 1, 31)).near(quarter)).isTrue();
        assertThat(Period.monthsTo(6, LocalDate.of(2026, 1, 31)).near(quarter)).isFalse();
        assertThat(Period.at(LocalDate.of(2026, 1, 31)).near(quarter)).isFalse();
        assertThat(Period.at(LocalDate.of(2026, 1, 31)).near(Period.at(LocalDate.of(2026, 2, 1))))
                .isTrue();
    }
}
