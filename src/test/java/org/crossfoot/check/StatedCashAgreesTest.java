package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class StatedCashAgreesTest {

    private final Check check = new StatedCashAgrees();

    @Test
    void agreesWithTheBalanceSheetAtItsDate() {
        agrees(check, "As of September 30, 2006, cash and cash equivalents were $41.3 million.");
    }

    @Test
    void differsBeyondThePrintedDigits() {
        assertThat(
                        differs(
                                        check,
                                        "As of September 30, 2006, cash and cash equivalents were $47.3 million.")
                                .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void isSkippedForADateThatIsNotPrinted() {
        assertThat(
                        skipped(
                                        check,
                                        "As of June 30, 2006, cash and cash equivalents were $50.1 million.")
                                .reason())
                .isEqualTo(Reason.NEEDS_ANOTHER_FILING);
    }
}
