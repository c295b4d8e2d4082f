package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final String SHEET =
            """
            # BALANCE_SHEET | Balance Sheets | (In thousands)
            @ 2006-09-30 | 2006-03-31
              [cash] Cash | 300 | 450
              [inv] Inventories | 200 | 350
              %s
            [ AssetsCurrent = cash + inv] Total current assets | 620 | 800
            """;

    @Test
    void aRowThatTheSumPassesOverMayBeTheGap() {
        assertThat(explains("Prepaid expenses | 120 | --")).isTrue();
    }

    @Test
    void soMaySeveralInARun() {
        assertThat(explains("Prepaid expenses | 70 | --\n  Deposits | 50 | --")).isTrue();
    }

    @Test
    void soMayAFigureThatStayedInItsLabel() {
        assertThat(explains("Prepaid expenses and deposits of 120")).isTrue();
    }

    @Test
    void aRowOfAnotherSizeIsNot() {
        assertThat(explains("Prepaid expenses | 121 | --")).isFalse();
    }

    private static boolean explains(String row) {
        var filing = Sheets.filing(SHEET.formatted(row));
        var comparison =
                Footing.of("current-assets-foot", filing, NamedTotal.CURRENT_ASSETS)
                        .getFirst()
                        .comparisons()
                        .getFirst();
        var figures = Figures.printed(filing);
        return new LeftOut(figures, comparison).explains(comparison.proof(figures).orElseThrow());
    }
}
