package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class EarningsPerShareHaveTheSignOfIncomeTest {

    private static final String SCRIPT =
            """
            # INCOME_STATEMENT | Statements of Operations | (In thousands, except per share data)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [NetIncomeLoss] Net loss | (10,495) | (10,358)
            [EarningsPerShareBasic /share] Net loss per share | FIGURES
            """;

    @Test
    void agreesWhenBothAreLosses() {
        assertThat(outcomes("(0.10) | (0.12)")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void agreesWhenRoundingLeavesNothing() {
        assertThat(outcomes("0.00 | (0.12)")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void differsWhenOneSignIsTurned() {
        var differs = (Differs) outcomes("0.10 | (0.12)").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        assertThat(differs.diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Diagnosis.Kind.SIGN);
    }

    @Test
    void isSkippedWhereLossesArePrintedWithoutASign() {
        assertThat(outcomes("0.10 | 0.12")).hasSize(2).allMatch(Skipped.class::isInstance);
    }

    @Test
    void isSkippedWherePreferredHoldersArePaidFirst() {
        var filing =
                Sheets.filing(
                        SCRIPT.replace("FIGURES", "0.10 | (0.12)")
                                + "Preferred dividends | 2,598 | 2,600\n");

        assertThat(new EarningsPerShareHaveTheSignOfIncome().apply(filing))
                .noneMatch(Differs.class::isInstance);
    }

    @Test
    void leavesItToTheDivisionWhereSharesArePrinted() {
        assertThat(new EarningsPerShareHaveTheSignOfIncome().apply(Sheets.capstoneLike()))
                .isEmpty();
    }

    private static List<Outcome> outcomes(String figures) {
        return new EarningsPerShareHaveTheSignOfIncome()
                .apply(Sheets.filing(SCRIPT.replace("FIGURES", figures)));
    }
}
