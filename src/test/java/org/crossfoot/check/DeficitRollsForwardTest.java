package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class DeficitRollsForwardTest {

    private static final String SCRIPT =
            """
            # BALANCE_SHEET | Balance Sheets | (In thousands)
            @ 2006-09-30 | 2006-03-31
            [capital] Paid-in capital | 600,000 | 600,000
            [deficit RetainedEarningsAccumulatedDeficit] Accumulated deficit | (532,325) | (512,306)
            [StockholdersEquity = capital + deficit] Total equity | 67,675 | 87,694

            # INCOME_STATEMENT | Statements of Operations | (In thousands)
            @ 3m 2006-09-30 | 6m 2006-09-30
            [NetIncomeLoss] Net loss | (10,495) | (20,019)

            """;

    @Test
    void agreesWhenTheLossOfTheSameDaysMovedIt() {
        assertThat(only(SCRIPT)).isInstanceOf(Agrees.class);
    }

    @Test
    void agreesWhenRoundingExplainsTheGap() {
        assertThat(only(SCRIPT.replace("(20,019)", "(20,018)"))).isInstanceOf(Agrees.class);
    }

    @Test
    void differsWhenTheEquitySumBearsWitness() {
        var filing = Sheets.filing(SCRIPT.replace("(532,325)", "(552,325)"));

        assertThat(Checks.applyAll(filing))
                .filteredOn(Differs.class::isInstance)
                .singleElement()
                .satisfies(
                        outcome -> {
                            var differs = (Differs) outcome;
                            assertThat(differs.severity()).isNotEqualTo(Severity.INFO);
                            assertThat(differs.diagnoses().getFirst().fits().orElseThrow().value())
                                    .isEqualByComparingTo("-532325000");
                        });
    }

    @Test
    void isSkippedWhenSomethingElseMovedIt() {
        assertThat(only(SCRIPT.replace("(20,019)", "(18,044)")))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.AMBIGUOUS));
    }

    @Test
    void isSkippedWhenDividendsWerePaid() {
        var paid = SCRIPT + "# CASH_FLOW | Cash Flows\n@ 6m 2006-09-30\nDividends paid | (4)\n";

        assertThat(only(paid)).isInstanceOf(Skipped.class);
    }

    @Test
    void isSkippedWithoutAnOpeningBalance() {
        assertThat(only(SCRIPT.replace("2006-03-31", "2005-12-31")))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.NO_PERIOD));
    }

    private static Outcome only(String script) {
        var outcomes = new DeficitRollsForward().apply(Sheets.filing(script));
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }
}
