package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void aFigureInMillionsIsKnownToTheMillion() {
        var amount = Amount.printed(new BigDecimal("1234"), 6);

        assertThat(amount.value()).isEqualByComparingTo("1234000000");
        assertThat(amount.decimals()).isEqualTo(-6);
    }

    @Test
    void digitsBehindThePointMakeItFiner() {
        assertThat(Amount.printed(new BigDecimal("2.9"), 6).decimals()).isEqualTo(-5);
        assertThat(Amount.printed(new BigDecimal("0.10"), 0).decimals()).isEqualTo(2);
    }

    @Test
    void equalFiguresAreEqualHoweverTheyAreWritten() {
        assertThat(new Amount(new BigDecimal("1.500"), 2))
                .isEqualTo(new Amount(new BigDecimal("1.5"), 2));
        assertThat(new Amount(new BigDecimal("0.00"), 2)).isEqualTo(Amount.nil(-2));
    }

    @Test
    void roundingReachesHalfAUnitEitherWay() {
        var interval = Amount.printed(new BigDecimal("39329"), 3).interval();

        assertThat(interval.contains(new BigDecimal("39328500"))).isTrue();
        assertThat(interval.contains(new BigDecimal("39329500"))).isTrue();
        assertThat(interval.contains(new BigDecimal("39328499"))).isFalse();
        assertThat(interval.contains(new BigDecimal("39329501"))).isFalse();
    }

    @Test
    void aDashIsZeroAsFineAsItsColumn() {
        assertThat(Amount.nil(3).interval().contains(new BigDecimal("499"))).isTrue();
        assertThat(Amount.nil(3).unit()).isEqualByComparingTo("1000");
    }

    @Test
    void anExactFigureIsItselfAlone() {
        var shares = new Amount(new BigDecimal("63321000"), Amount.EXACT);

        assertThat(shares.slack()).isZero();
        assertThat(shares.unit()).isZero();
        assertThat(shares.interval().high()).isEqualByComparingTo("63321000");
    }

    @Test
    void theSignTurnsAndTheFinenessStays() {
        assertThat(new Amount(new BigDecimal("-7"), -3).negated())
                .isEqualTo(new Amount(new BigDecimal("7"), -3));
    }

    @Test
    void digitsAreThoseThatArePrinted() {
        assertThat(Amount.printed(new BigDecimal("2.90"), 6).digits()).isEqualTo(3);
        assertThat(Amount.printed(new BigDecimal("0.05"), 0).digits()).isEqualTo(1);
        assertThat(Amount.printed(new BigDecimal("-100"), 3).digits()).isEqualTo(3);
        assertThat(new Amount(new BigDecimal("1250"), Amount.EXACT).digits()).isEqualTo(4);
    }
}
