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

class TreasurySharesAgreeTest {

    private static final String SCRIPT =
            """
            # BALANCE_SHEET | Balance Sheets | (In thousands, except share amounts)
            @ 2006-09-30 | 2006-03-31
            Common stock; 105,612,480 shares issued and 104,989,030 outstanding; 104,488,215 issued and 103,864,765 outstanding | 105 | 104
            > [CommonStockSharesIssued /count] issued | 105,612,480 | 104,488,215
            > [CommonStockSharesOutstanding /count] outstanding | 104,989,030 | 103,864,765
            [TreasuryStockCommonShares /count] Treasury shares | FIGURES
            """;

    @Test
    void agrees() {
        assertThat(outcomes("623,450 | 623,450")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void differsByASingleShare() {
        var differs = (Differs) outcomes("623,451 | 623,450").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.proof().gap().value()).isEqualByComparingTo("1");
    }

    @Test
    void isSkippedWhenNoColumnConfirmsTheRule() {
        assertThat(outcomes("12 | 17"))
                .isNotEmpty()
                .allSatisfy(
                        outcome ->
                                assertThat(((Skipped) outcome).reason())
                                        .isEqualTo(Reason.AMBIGUOUS));
    }

    private static List<Outcome> outcomes(String figures) {
        return new TreasurySharesAgree().apply(Sheets.filing(SCRIPT.replace("FIGURES", figures)));
    }
}
