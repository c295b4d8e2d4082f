package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,329 | 39329",
                "$(10,419) | -10419",
                "$ 5,705 | 5705",
                "(0.10) | -0.10",
                ".25 | 0.25",
                "1,234- | -1234",
                "\u2212 12 | -12",
                "US$ 4,100 | 4100",
                "2,532(1) | 2532",
                "17* | 17",
                "12.5% | 12.5",
                "2006 | 2006"
            })
    void readsFiguresWithTheirSign(String cell, BigDecimal value) {
        assertThat(Figures.parse(cell)).map(Figure::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "--", "\u2014", "\u2013", "\u2212", "\u2010", "\u2012", "\u2015", "$ --",
                "nil", "None", "$-"
            })
    void readsDashesAndWordsForNothingAsZero(String cell) {
        assertThat(Figures.parse(cell)).get().matches(Figure::nil);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note 5",
                "9/30/06",
                "September 30,",
                "13 Weeks",
                "12,34",
                "-----",
                "N/A",
                "(a)",
                "1Q20",
                "30,",
                ""
            })
    void leavesWordsAndDatesAlone(String cell) {
        assertThat(Figures.parse(cell)).isEmpty();
    }

    @Test
    void pointsAtTheDigitsAlone() {
        Figure figure = Figures.parse("$(10,419)").orElseThrow();

        assertThat("$(10,419)".substring(figure.from(), figure.to())).isEqualTo("10,419");
    }

    @Test
    void tellsYearsFromAmounts() {
        assertThat(Figures.parse("1996")).get().matches(Figure::yearLike);
        assertThat(Figures.parse("1,996")).get().matches(figure -> !figure.yearLike());
    }
}
