package org.crossfoot.check;

class LiabilitiesAndEquityFootTest extends FootingContract {

    LiabilitiesAndEquityFootTest() {
        super(
                new LiabilitiesAndEquityFoot(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                  [a] Total liabilities | 310 | 460
                  [b] Total equity | 190 | 340
                [LiabilitiesAndStockholdersEquity = a + b] Total liabilities and equity | TOTAL
                """);
    }
}
