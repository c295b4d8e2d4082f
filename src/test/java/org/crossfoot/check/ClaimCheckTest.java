package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class ClaimCheckTest {

    @Test
    void aloneItGivesWhatTheBookHasForIt() {
        var filing =
                Told.telling(
                        "Revenue for the second quarter of fiscal 2007 was $3.1 million. Net loss"
                                + " was $0.10 per share.");
        ClaimCheck check = new StatedLevelsAgree();

        assertThat(check.apply(filing))
                .hasSize(1)
                .isEqualTo(ClaimBook.of(filing).outcomes(check.id()));
    }
}
