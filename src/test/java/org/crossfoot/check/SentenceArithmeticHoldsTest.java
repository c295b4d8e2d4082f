package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.outcomes;

import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class SentenceArithmeticHoldsTest {

    private final Check check = new SentenceArithmeticHolds();

    @Test
    void agreesWithoutAnyTable() {
        agrees(check, "Backlog increased $1.1 million from $9.3 million to $10.4 million.");
    }

    @Test
    void differsWhenTheSentenceContradictsItself() {
        assertThat(
                        differs(
                                        check,
                                        "Backlog increased $1.9 million from $9.3 million to $10.4 million.")
                                .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void leavesToTheTablesWhatTheyContradict() {
        assertThat(
                        outcomes(
                                check,
                                "Revenue decreased $2.7 million to $3.9 million from $5.8 million in the prior year quarter."))
                .isEmpty();
    }

    @Test
    void isSilentWhereOneLevelHasLostItsScale() {
        assertThat(
                        outcomes(
                                check,
                                "Backlog was $899.1 million, an increase of 4.9% from $857.3 a year before."))
                .isEmpty();
    }

    @Test
    void isSilentWithoutThreeFigures() {
        assertThat(outcomes(check, "Backlog increased $1.1 million from $9.3 million.")).isEmpty();
    }
}
