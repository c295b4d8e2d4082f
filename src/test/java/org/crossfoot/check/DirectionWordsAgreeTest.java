package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class DirectionWordsAgreeTest {

    private final Check check = new DirectionWordsAgree();

    @Test
    void agreesWithTheSignOfTheChange() {
        agrees(
                check,
                "Revenue for the quarter decreased 47% from the prior year comparable quarter.");
    }

    @Test
    void differsWhenTheWordGoesTheOtherWay() {
        var differs =
                differs(
                        check,
                        "Revenue for the quarter increased 47% from the prior year comparable quarter.");
        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void holdsAWordWithoutAFigureAgainstTheRatio() {
        assertThat(
                        differs(
                                        check,
                                        "Gross loss for the quarter was $2.3 million compared to $1.1 million in the prior year quarter. The decline in the gross loss percentage reflects volume.")
                                .proof()
                                .computed()
                                .value())
                .isEqualByComparingTo("55.3");
    }

    @Test
    void isSkippedWhereNothingIsCompared() {
        assertThat(skipped(check, "The decline in total assets reflects volume.").reason())
                .isEqualTo(Reason.NO_PERIOD);
    }
}
