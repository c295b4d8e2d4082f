package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,234      | 1234
                    $(1,234)   | -1234
                    (1,234     | -1234
                    -5         | -5
                    5-         | -5
                    .25        | 0.25
                    US$ 12     | 12
                    47.5%      | 47.5
                    1,234 (a)  | 1234
                    1,234 (1, 2) | 1234
                    1,234 (a,b) | 1234
                    <1,234>    | -1234
                    12*        | 12
                    2.5x       | 2.5
                    [5]        | -5
                    1,234, 567 | 1234567
                    """)
    void marksDigitsAndMarks(String cell, BigDecimal value) {
        assertThat(new FigureScanner(cell).scan().orElseThrow().value())
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,234.50              | 1234.50
                    .050                  | 0.050
                    12.                   | 12
                    007                   | 7
                    999999999999999999    | 999999999999999999
                    9999999999999999999.9 | 9999999999999999999.9
                    """)
    void itHasAsManyDecimalsAsArePrinted(String cell, BigDecimal value) {
        assertThat(new FigureScanner(cell).scan().orElseThrow().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cash",
                "<5",
                "5>",
                "5 pumps",
                "1,23",
                "1, 234",
                "1,234, 5678",
                "1,234,",
                "June 30",
                ".",
                "5/6",
                ""
            })
    void anythingElseIsNoFigure(String cell) {
        assertThat(new FigureScanner(cell).scan()).isEmpty();
    }

    @Test
    void knowsWhereItsDigitsStandAndWhetherItIsLeftOpen() {
        var figure = new FigureScanner("$ (1,234").scan().orElseThrow();

        assertThat(figure.from()).isEqualTo(3);
        assertThat(figure.to()).isEqualTo(8);
        assertThat(figure.open()).isTrue();
        assertThat(new FigureScanner("(5)").scan().orElseThrow().open()).isFalse();
    }

    @Test
    void aDashIsNil() {
        assertThat(FigureScanner.nil("—%").percent()).isTrue();
        assertThat(FigureScanner.nil("—").nil()).isTrue();
    }
}
