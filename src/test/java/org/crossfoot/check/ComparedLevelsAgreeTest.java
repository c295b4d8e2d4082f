package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class ComparedLevelsAgreeTest {

    private final Check check = new ComparedLevelsAgree();

    @Test
    void agreesWithTheColumnOfTheOtherPeriod() {
        agrees(
                check,
                "Revenue for the quarter was $3.1 million compared to $5.8 million for the prior year comparable quarter.");
    }

    @Test
    void differsBeyondThePrintedDigits() {
        var differs =
                differs(
                        check,
                        "Revenue for the quarter was $3.1 million compared to $5.3 million for the prior year comparable quarter.");
        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void isSkippedWhereNoColumnHasThePeriod() {
        assertThat(
                        skipped(
                                        check,
                                        "Total assets were $73.7 million at September 30, 2006 compared to $5.3 million at March 31, 2001.")
                                .reason())
                .isEqualTo(Reason.NEEDS_ANOTHER_FILING);
    }
}
