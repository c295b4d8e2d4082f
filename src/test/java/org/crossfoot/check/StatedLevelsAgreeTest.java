package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class StatedLevelsAgreeTest {

    private final Check check = new StatedLevelsAgree();

    @Test
    void agreesWithinThePrintedDigits() {
        assertThat(agrees(check, "Revenue for the quarter was $3.1 million.").cells()).hasSize(1);
    }

    @Test
    void differsBeyondThePrintedDigits() {
        var differs = differs(check, "Revenue for the quarter was $3.6 million.");
        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        assertThat(differs.proof().computed().value()).isEqualByComparingTo("3118000");
    }

    @Test
    void leavesAHedgedFigureOneUnit() {
        agrees(check, "Revenue for the quarter was approximately $3.2 million.");
        assertThat(
                        differs(check, "Revenue for the quarter was approximately $3.4 million.")
                                .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void onlyWarnsOfWhatAnOfficerSays() {
        assertThat(
                        differs(
                                        check,
                                        "\u201cRevenue for the quarter was $3.6 million,\u201d said the president.")
                                .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void isSkippedWhereNoTableHasIt() {
        assertThat(
                        skipped(check, "Backlog at the end of the second quarter was $7.2 million.")
                                .reason())
                .isEqualTo(Reason.NOT_IN_TABLES);
    }
}
