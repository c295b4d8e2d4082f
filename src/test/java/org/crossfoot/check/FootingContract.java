package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

/** What holds for every check of a total: the script has TOTAL where 500 and 800 would be right. */
abstract class FootingContract {

    private final Check check;
    private final String script;

    FootingContract(Check check, String script) {
        this.check = check;
        this.script = script;
    }

    @Test
    void agreesWhenTheRowsMakeTheTotal() {
        assertThat(outcomes("500 | 800")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void agreesWhenRoundingExplainsTheGap() {
        assertThat(outcomes("501 | 800")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void differsWhenRoundingCannotExplainTheGap() {
        var differs = (Differs) outcomes("502 | 800").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        assertThat(differs.proof().gap().value()).isEqualByComparingTo("2000");
        assertThat(differs.proof().stated().cell().orElseThrow().column()).isZero();
    }

    @Test
    void isSkippedWhenNoColumnShowsThatTheRowsAreMeantToAddUp() {
        assertThat(outcomes("647 | 993"))
                .hasSize(2)
                .allSatisfy(
                        outcome ->
                                assertThat(((Skipped) outcome).reason())
                                        .isEqualTo(Reason.UNSURE_READING));
    }

    private java.util.List<Outcome> outcomes(String totals) {
        return check.apply(Sheets.filing(script.replace("TOTAL", totals)));
    }
}
