package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class BalanceSheetBalancesTest extends FootingContract {

    BalanceSheetBalancesTest() {
        super(
                new BalanceSheetBalances(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                [Assets] Total assets | TOTAL
                [LiabilitiesAndStockholdersEquity] Total liabilities and equity | 500 | 800
                """);
    }

    @Test
    void isSkippedWhenABalanceSheetHasNoTotals() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        Cash | 310 | 460
                        """);

        assertThat(new BalanceSheetBalances().apply(filing))
                .singleElement()
                .extracting(outcome -> ((Outcome.Skipped) outcome).reason())
                .isEqualTo(Outcome.Reason.NO_SUCH_LINE);
    }

    @Test
    void saysNothingOfAFilingOfWordsAlone() {
        assertThat(new BalanceSheetBalances().apply(Sheets.empty())).isEmpty();
    }
}
