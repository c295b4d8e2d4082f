package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class PeriodsHaveTheirOwnFiguresTest {

    private static final String SCRIPT =
            """
            # INCOME_STATEMENT | Statements of Operations | (In thousands)
            @ 6m 2006-09-30 | SECOND
            [rev] Revenue | 9,730 | R_2
            [cost] Cost | 8,377 | C_2
            [GrossProfit := rev - cost] Gross profit | 1,353 | G_2
            """;

    @Test
    void saysNothingWhenAllDiffer() {
        assertThat(outcomes("6m 2005-09-30", "9,731", "8,268", "1,463")).isEmpty();
    }

    @Test
    void isWorthKnowingOnceAndNamesWhatConfirmsBoth() {
        var differs = (Differs) outcomes("6m 2005-09-30", "9,730", "8,268", "1,462").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.INFO);
        assertThat(differs.proof().cells()).hasSize(2);
        assertThat(differs.proof().others())
                .extracting(Proof::subject)
                .containsExactly("Gross profit", "Gross profit");
    }

    @Test
    void isOneWarningWhenAColumnIsACopy() {
        assertThat(outcomes("6m 2005-09-30", "9,730", "8,377", "1,353"))
                .singleElement()
                .extracting(outcome -> ((Differs) outcome).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void doesNotComparePeriodsOfDifferentLength() {
        assertThat(outcomes("3m 2006-09-30", "9,730", "8,377", "1,353")).isEmpty();
    }

    @Test
    void doesNotCompareFiguresOfTwoDigits() {
        assertThat(outcomes("6m 2005-09-30", "10", "8", "2")).isEmpty();
    }

    private static List<Outcome> outcomes(
            String second, String revenue, String cost, String gross) {
        return new PeriodsHaveTheirOwnFigures()
                .apply(
                        Sheets.filing(
                                SCRIPT.replace("SECOND", second)
                                        .replace("R_2", revenue)
                                        .replace("C_2", cost)
                                        .replace("G_2", gross)));
    }
}
