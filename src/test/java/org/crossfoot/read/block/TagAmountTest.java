package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    scale="3" decimals="-3"                        | 1,204    | 1204000 | -3
                    scale="3" decimals="-3" sign="-"               | 1,204    | -1204000 | -3
                    scale="6"                                      | 1.5      | 1500000 | -6
                    decimals="2"                                   | .25      | 0.25    | 2
                    decimals="INF"                                 | 104      | 104     | 2147483647
                    format="ixt:num-comma-decimal"                 | 1.204,5  | 1204.5  | 0
                    format="ixt:fixed-zero" scale="3"              | —        | 0       | -3
                    """)
    void digitsByTheirFormatThenScaleAndSign(
            String attributes, String shown, BigDecimal value, int decimals) {
        assertThat(TagAmount.of(Laid.element("<p " + attributes + ">" + shown + "</p>", "p")))
                .contains(new Amount(value, decimals));
    }

    @Test
    void nilsAndNumbersInWordsAreNone() {
        assertThat(TagAmount.of(Laid.element("<p xsi:nil='true'>5</p>", "p"))).isEmpty();
        assertThat(TagAmount.of(Laid.element("<p format='ixt:num-word-en'>two</p>", "p")))
                .isEmpty();
    }

    @Test
    void aHostileScaleIsRefused() {
        assertThat(TagAmount.of(Laid.element("<p scale='2147483647'>5</p>", "p"))).isEmpty();
        assertThat(TagAmount.of(Laid.element("<p scale='-2147483648'>5</p>", "p"))).isEmpty();
        assertThat(TagAmount.of(Laid.element("<p scale='three'>5</p>", "p"))).isEmpty();
    }
}
