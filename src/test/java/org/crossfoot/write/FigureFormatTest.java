package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource({
        "1234567000, -3, MONEY, 3, '1,234,567'",
        "-10419000, -3, MONEY, 3, '(10,419)'",
        "2900000, -5, MONEY, 6, 2.9",
        "2900000, -5, MONEY, 3, '2,900'",
        "-0.1, 2, PER_SHARE, 3, (0.10)",
        "47, 0, PERCENT, 6, 47",
        "104722000, -3, SHARES, 3, '104,722'",
    })
    void isGroupedSignedAndAsFineAsItIsKnown(
            BigDecimal value, int decimals, Unit unit, int power, String shown) {
        assertThat(FigureFormat.figure(new Amount(value, decimals), unit, power)).isEqualTo(shown);
    }

    @Test
    void aFigureIsNeverShownFinerThanItIsKnown() {
        var computed = new Amount(new BigDecimal("2861499"), -3);

        assertThat(FigureFormat.figure(computed, Unit.MONEY, 0)).isEqualTo("2,861,499");
        assertThat(FigureFormat.figure(computed, Unit.MONEY, 3)).isEqualTo("2,861");
    }

    @Test
    void anExactFigureShowsAllItsDigits() {
        assertThat(
                        FigureFormat.unsigned(
                                new Amount(new BigDecimal("-1234.5"), Amount.EXACT), Unit.MONEY, 3))
                .isEqualTo("1.2345");
    }

    @Test
    void aScriptGetsAMinusAndNoGroupsNorExponent() {
        assertThat(FigureFormat.plain(new Amount(new BigDecimal("-39000000"), -6), 3))
                .isEqualTo("-39000");
        assertThat(FigureFormat.plain(new Amount(new BigDecimal("0.10"), 2), 0)).isEqualTo("0.1");
    }
}
