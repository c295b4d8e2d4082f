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

class EarningsPerShareFollowTest {

    private static final String SCRIPT =
            """
            # INCOME_STATEMENT | Statements of Operations | (In thousands, except per share data)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [NetIncomeLoss] Net loss | (10,495) | (10,358)
            [EarningsPerShareBasicAndDiluted /share] Net loss per share | FIGURES
            [WeightedAverageNumberOfShareOutstandingBasicAndDiluted /shares] Weighted average shares | 104,722 | 86,114
            """;

    @Test
    void agrees() {
        assertThat(outcomes("(0.10) | (0.12)")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void agreesWhenRoundingExplainsTheGap() {
        assertThat(outcomes("(0.100) | (0.12)")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void differsWhenRoundingCannotExplainTheGap() {
        var differs = (Differs) outcomes("(0.12) | (0.12)").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        assertThat(differs.proof().gap().value()).isEqualByComparingTo("-0.0197822807051049");
    }

    @Test
    void isSkippedWhenNoColumnConfirmsTheRule() {
        assertThat(outcomes("(0.31) | (0.92)"))
                .isNotEmpty()
                .allSatisfy(
                        outcome ->
                                assertThat(((Skipped) outcome).reason())
                                        .isEqualTo(Reason.AMBIGUOUS));
    }

    @Test
    void isOnlyWorthKnowingNextToWhatRoundingAllows() {
        var differs = (Differs) outcomes("(0.11) | (0.12)").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void differsWhenTheSignIsTurned() {
        var differs = (Differs) outcomes("0.10 | (0.12)").getFirst();

        assertThat(differs.diagnoses().getFirst().kind()).isEqualTo(Diagnosis.Kind.SIGN);
    }

    private static List<Outcome> outcomes(String figures) {
        return new EarningsPerShareFollow()
                .apply(Sheets.filing(SCRIPT.replace("FIGURES", figures)));
    }
}
