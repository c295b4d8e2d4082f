package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "-532325, 532325, SIGN",
        "62254, 62524, DIGITS_SWAPPED",
        "63233, 63223, ONE_DIGIT",
        "39329, 39, ",
        "3118000, 3118, SCALE",
        "3118, 3118000, SCALE",
        "100, 10, ",
        "41, 0, LEFT_OUT",
        "41, 82, LEFT_OUT",
        "12, 21, DIGITS_SWAPPED",
        "102, 12, ",
        "12345, 54321, ",
        "5, -6, ",
        "0, 7, ",
    })
    void leavesItsTraceInTheDigits(String printed, String meant, Kind kind) {
        assertThat(Slip.between(thousands(printed), thousands(meant)))
                .isEqualTo(java.util.Optional.ofNullable(kind));
    }

    @Test
    void neighbouringDigitsAreSwappedInTheUnitInWhichTheyArePrinted() {
        assertThat(Slip.swaps(thousands("-1224")))
                .containsExactly(thousands("-2124"), thousands("-1242"));
    }

    @Test
    void noFigureBeginsWithAZeroByASwap() {
        assertThat(Slip.swaps(thousands("102"))).containsExactly(thousands("120"));
        assertThat(Slip.swaps(new Amount(new BigDecimal("0.10"), 2)))
                .contains(new Amount(new BigDecimal("0.01"), 2));
    }

    @Test
    void roundingKeepsWhatIsPrinted() {
        assertThat(Slip.rounded(new Amount(new BigDecimal("2861.5"), 1), 0).value())
                .isEqualByComparingTo("2862");
        assertThat(Slip.rounded(new Amount(new BigDecimal("2861.5"), 1), Amount.EXACT).value())
                .isEqualByComparingTo("2861.5");
    }

    private static Amount thousands(String printed) {
        return Amount.printed(new BigDecimal(printed), 3);
    }
}
