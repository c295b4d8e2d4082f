package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Reason;
import org.junit.jupiter.api.Test;

class StatedChangesAgreeTest {

    private final Check check = new StatedChangesAgree();

    @Test
    void agreesWithTheDifferenceOfTwoColumns() {
        agrees(
                check,
                "Revenue for the quarter decreased $2.7 million from the prior year comparable quarter.");
    }

    @Test
    void differsBeyondThePrintedDigits() {
        var differs =
                differs(
                        check,
                        "Revenue for the quarter decreased $2.1 million from the prior year comparable quarter.");
        assertThat(differs.proof().computed().value()).isEqualByComparingTo("-2728000");
        assertThat(differs.diagnoses()).extracting(Diagnosis::kind).containsExactly(Kind.ONE_DIGIT);
    }

    @Test
    void isSkippedWithoutTheOpeningBalance() {
        assertThat(
                        skipped(
                                        check,
                                        "Cash balances decreased by $9.4 million during the second quarter of fiscal 2007.")
                                .reason())
                .isEqualTo(Reason.NEEDS_ANOTHER_FILING);
    }
}
