package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;

import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class DerivedLevelsAgreeTest {

    private final Check check = new DerivedLevelsAgree();

    @Test
    void agreesWithSixMonthsLessThree() {
        assertThat(agrees(check, "Gross loss was $1.4 million in the prior quarter.").cells())
                .hasSize(2);
    }

    @Test
    void onlyWarnsOfAFigureThatNoColumnPrints() {
        assertThat(
                        differs(
                                        check,
                                        "Net loss for the quarter was $10.5 million, an increase of $1.0 million from the $9.9 million loss reported for the first quarter of fiscal 2007.")
                                .severity())
                .isEqualTo(Severity.WARNING);
    }
}
