package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class BetweenTest {

    private static final String OPERATIONS =
            """
            # INCOME_STATEMENT | Statements of Operations | (In thousands)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [NetIncomeLoss] Net income | 310 | 460
            %s
            """;

    @Test
    void aDividendOnPreferredStockDisturbsItsColumnAlone() {
        assertThat(disturbed("Preferred stock dividends | 40 | --", 0)).isTrue();
        assertThat(disturbed("Preferred stock dividends | 40 | --", 1)).isFalse();
    }

    @Test
    void otherLinesDoNot() {
        assertThat(disturbed("Provision for income taxes | 40 | 50", 0)).isFalse();
    }

    private static boolean disturbed(String row, int column) {
        var filing = Sheets.filing(OPERATIONS.formatted(row));
        return Between.isDisturbed(filing.statements().getFirst(), column);
    }
}
