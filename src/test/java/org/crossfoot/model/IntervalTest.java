package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void theLowerEndComesFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("2", "1"));
    }

    @Test
    void slacksAddUpInSumsAndInDifferences() {
        assertThat(of("9", "11").plus(of("1", "2"))).isEqualTo(of("10", "13"));
        assertThat(of("9", "11").minus(of("1", "2"))).isEqualTo(of("7", "10"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 2", "-2, -1, 1, 2", "-3, 2, 0, 3", "-2, 3, 0, 3"})
    void sizeLosesTheSign(String low, String high, String least, String most) {
        assertThat(of(low, high).abs()).isEqualTo(of(least, most));
    }

    @Test
    void aProductReachesToItsFarthestCorners() {
        assertThat(of("-2", "3").times(of("-5", "4"))).isEqualTo(of("-15", "12"));
    }

    @Test
    void aQuotientIsRoundedOutwards() {
        var third = of("1", "1").over(of("3", "3")).orElseThrow();

        assertThat(third.low().multiply(new BigDecimal(3))).isLessThan(BigDecimal.ONE);
        assertThat(third.high().multiply(new BigDecimal(3))).isGreaterThan(BigDecimal.ONE);
    }

    @Test
    void aQuotientTakesTheSignsOfBoth() {
        var quotient = of("-6", "3").over(of("-3", "-1")).orElseThrow();

        assertThat(quotient.low()).isEqualByComparingTo("-3");
        assertThat(quotient.high()).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "-1, 0"})
    void nothingIsDividedByWhatMayBeZero(String low, String high) {
        assertThat(of("1", "2").over(of(low, high))).isEmpty();
    }

    @Test
    void intervalsThatShareAnEndMeet() {
        assertThat(of("1", "2").meets(of("2", "3"))).isTrue();
        assertThat(of("2", "3").meets(of("1", "2"))).isTrue();
        assertThat(of("1", "2").meets(of("2.1", "3"))).isFalse();
        assertThat(of("2.1", "3").meets(of("1", "2"))).isFalse();
    }

    @Test
    void middleAndSlackGiveItBack() {
        var interval = of("38.5", "39.5");

        assertThat(Interval.around(interval.middle(), interval.slack()).meets(interval)).isTrue();
        assertThat(interval.middle()).isEqualByComparingTo("39");
        assertThat(interval.slack()).isEqualByComparingTo("0.5");
    }

    private static Interval of(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high));
    }
}
