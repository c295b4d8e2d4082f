package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class PerShareClaimsAgreeTest {

    private final Check check = new PerShareClaimsAgree();

    @Test
    void agreesWithTheStatement() {
        agrees(check, "Net loss per share for the quarter was $0.10.");
    }

    @Test
    void agreesSoftlyWithADerivedQuarter() {
        agrees(check, "Net loss in the prior quarter was $0.09 per diluted common share.");
    }

    @Test
    void differsByACent() {
        assertThat(differs(check, "Net loss per share for the quarter was $0.11.").severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void leavesADerivedQuarterTwoCents() {
        assertThat(
                        skipped(
                                        check,
                                        "Net loss in the prior quarter was $0.11 per diluted common share.")
                                .reason())
                .isEqualTo(Reason.AMBIGUOUS);
    }
}
