package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3118, 0, 4000, 1000",
        "5846, 9730, 0, 10000, 2500",
        "-21378, -10495, -30000, 0, 10000",
        "-3, 4, -4, 4, 2",
        "0, 0.19, 0, 0.2, 0.05",
    })
    void holdsZeroAndEndsAtRoundFigures(
            String one, String other, BigDecimal low, BigDecimal high, BigDecimal step) {
        var scale = scale(one, other);

        assertThat(scale.low()).isEqualByComparingTo(low);
        assertThat(scale.high()).isEqualByComparingTo(high);
        assertThat(scale.step()).isEqualByComparingTo(step);
    }

    @Test
    void linesReachFromEndToEnd() {
        assertThat(scale("-3", "4").lines())
                .map(BigDecimal::intValueExact)
                .containsExactly(-4, -2, 0, 2, 4);
    }

    @Test
    void aValueLiesBetweenTheEnds() {
        assertThat(scale("-3", "4").at(BigDecimal.ZERO)).isEqualTo(0.5);
        assertThat(scale("-3", "4").at(new BigDecimal("-4"))).isZero();
    }

    @Test
    void nothingButZeroHasAnAxisToo() {
        assertThat(scale("0", "0.00").lines()).hasSize(2);
    }

    private static Scale scale(String... values) {
        return Scale.of(Stream.of(values).map(BigDecimal::new).toList());
    }
}
