package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    September 30, 2006 | 2006-09-30
                    SEPT. 30, 2006     | 2006-09-30
                    May 1 , 1995       | 1995-05-01
                    feb 29, 2008       | 2008-02-29
                    """)
    void readsTheDay(String words, LocalDate day) {
        assertThat(Dates.parse(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 29, 2007",
                "Smarch 1, 2007",
                "June 2007",
                "30 June 2007",
                "",
                "June 3x, 2007"
            })
    void whatIsNoDayIsNone(String words) {
        assertThat(Dates.parse(words)).isEmpty();
    }
}
