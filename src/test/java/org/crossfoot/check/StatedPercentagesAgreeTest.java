package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.outcomes;

import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class StatedPercentagesAgreeTest {

    private final Check check = new StatedPercentagesAgree();

    @Test
    void agreesWithinThePrintedDigits() {
        agrees(
                check,
                "Revenue for the quarter decreased 47% from the prior year comparable quarter.");
        agrees(check, "Revenue for the quarter decreased 53% from the prior quarter.");
    }

    @Test
    void differsBeyondThePrintedDigits() {
        var differs =
                differs(
                        check,
                        "Revenue for the quarter decreased 74% from the prior year comparable quarter.");
        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        assertThat(differs.diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Kind.DIGITS_SWAPPED);
    }

    @Test
    void doesNotTellAgrowthRateApartFromADifference() {
        assertThat(outcomes(check, "Revenue for the quarter was 47% of budget.")).isEmpty();
    }
}
