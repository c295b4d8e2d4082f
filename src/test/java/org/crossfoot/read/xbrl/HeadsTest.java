package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, One Month Ended",
        "2023-04-02, Three Months Ended",
        "2022-08-01, Eleven Months Ended",
        "2022-07-03, Year Ended",
        "2022-05-01, Period Ended",
        "2023-06-25, Period Ended"
    })
    void aStretchIsSaidInMonths(LocalDate start, String length) {
        assertThat(Heads.length(Period.from(start, Reported.END))).isEqualTo(length);
    }

    @Test
    void aDayHasNoLength() {
        assertThat(Heads.length(Reported.NOW)).isEmpty();
    }

    @Test
    void theDateIsThatOfTheEnd() {
        assertThat(Heads.date(Reported.QUARTER)).isEqualTo("June 30, 2023");
        assertThat(Heads.date(Reported.NOW)).isEqualTo("June 30, 2023");
    }
}
