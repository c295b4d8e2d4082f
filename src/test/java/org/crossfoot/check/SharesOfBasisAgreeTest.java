package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class SharesOfBasisAgreeTest {

    private final Check check = new SharesOfBasisAgree();

    @Test
    void agreesWithTheQuotientOfTwoLines() {
        agrees(check, "Gross loss for the second quarter was 73% of revenue.");
    }

    @Test
    void differsBeyondThePrintedDigits() {
        assertThat(
                        differs(check, "Gross loss for the second quarter was 83% of revenue.")
                                .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void isSkippedWhereTheBasisIsNotInTheTables() {
        assertThat(
                        skipped(
                                        check,
                                        "Gross loss for the second quarter was 73% of interest expense.")
                                .reason())
                .isEqualTo(Reason.NEEDS_ANOTHER_FILING);
    }
}
