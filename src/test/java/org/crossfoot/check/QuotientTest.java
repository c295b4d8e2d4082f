package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.junit.jupiter.api.Test;

class QuotientTest {

    @Test
    void figuresComeToWhatTheyDoAsPrinted() {
        assertThat(percent("0.06", "0.11", 2)).isEqualTo(new Amount(new BigDecimal("54.55"), 2));
        assertThat(percent("-1", "3", 0)).isEqualTo(new Amount(new BigDecimal("-33"), 0));
        assertThat(percent("1", "200", 0)).isEqualTo(new Amount(BigDecimal.ONE, 0));
    }

    private static Amount percent(String part, String whole, int decimals) {
        return Quotient.percent(new BigDecimal(part), new BigDecimal(whole), decimals);
    }
}
