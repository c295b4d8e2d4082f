package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ParValueTimesSharesIssuedTest {

    private static final String SCRIPT =
            """
            # BALANCE_SHEET | Balance Sheets | (In thousands, except share amounts)
            @ 2006-09-30 | 2006-03-31
            [CommonStockValue] Common stock, $.001 par value; 105,612,480 shares issued; 104,488,215 shares issued | FIGURES
            > [CommonStockParOrStatedValuePerShare /share] par value | .001 | .001
            > [CommonStockSharesIssued /count] shares issued | 105,612,480 | 104,488,215
            """;

    @Test
    void agrees() {
        assertThat(outcomes("106 | 104")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void agreesWhenRoundingExplainsTheGap() {
        assertThat(outcomes("105.6 | 104.5")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void isWorthKnowingWhenOneUnitOff() {
        var outcomes = outcomes("105 | 104");

        assertThat(((Differs) outcomes.getFirst()).severity()).isEqualTo(Severity.INFO);
        assertThat(outcomes.getLast()).isInstanceOf(Agrees.class);
    }

    @Test
    void differsWhenRoundingCannotExplainTheGap() {
        var differs = (Differs) outcomes("116 | 104").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.proof().gap().value()).isEqualByComparingTo("10387.520");
    }

    @Test
    void isSkippedWhenNoColumnConfirmsTheRule() {
        assertThat(outcomes("587,495 | 512,306"))
                .isNotEmpty()
                .allSatisfy(
                        outcome ->
                                assertThat(((Skipped) outcome).reason())
                                        .isEqualTo(Reason.AMBIGUOUS));
    }

    private static List<Outcome> outcomes(String figures) {
        return new ParValueTimesSharesIssued()
                .apply(Sheets.filing(SCRIPT.replace("FIGURES", figures)));
    }
}
