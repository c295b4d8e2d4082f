package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class UnitIsStatedTest {

    @Test
    void saysNothingWhenEveryStatementHasACaption() {
        assertThat(new UnitIsStated().apply(Sheets.capstoneLike())).isEmpty();
    }

    @Test
    void isSkippedOnceWithoutACaption() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30
                        Cash | 310
                        """);

        assertThat(new UnitIsStated().apply(filing))
                .singleElement()
                .extracting(outcome -> ((Skipped) outcome).reason())
                .isEqualTo(Reason.NO_UNIT);
    }
}
