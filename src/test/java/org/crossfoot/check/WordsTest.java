package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Claim;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aFigureTakesTheSignOfWhatItIsHeldAgainst() {
        var claim = claim("Net loss for the second quarter of fiscal 2007 was $10.5 million.");

        assertThat(Words.stated(claim, new BigDecimal("-10495000")).amount().value())
                .isEqualByComparingTo("-10500000");
        assertThat(Words.stated(claim, BigDecimal.ONE).amount().value())
                .isEqualByComparingTo("10500000");
    }

    @Test
    void itStandsWhereTheClaimDoes() {
        var claim = claim("Revenue for the second quarter of fiscal 2007 was $3.1 million.");

        assertThat(Words.stated(claim, BigDecimal.ONE).words()).contains(claim.source());
    }

    private static Claim claim(String prose) {
        return Told.telling(prose).claims().getFirst();
    }
}
