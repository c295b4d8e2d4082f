package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.outcomes;

import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class FiguresAreOfTheirPeriodTest {

    private final Check check = new FiguresAreOfTheirPeriod();

    @Test
    void differsWhenAnotherColumnHasTheFigure() {
        var differs =
                differs(
                        check,
                        "As of March 31, 2006, cash and cash equivalents were $41.3 million.");
        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Kind.OTHER_COLUMN);
        assertThat(differs.diagnoses().getFirst().suspect().orElseThrow().column()).isZero();
    }

    @Test
    void isSilentOfShortFigures() {
        assertThat(outcomes(check, "Revenue for the quarter was $5.8 million.")).isEmpty();
    }

    @Test
    void isSilentWhereThePeriodIsRight() {
        assertThat(
                        outcomes(
                                check,
                                "As of September 30, 2006, cash and cash equivalents were $41.3 million."))
                .isEmpty();
    }
}
