package org.crossfoot.check;

class TotalLiabilitiesFootTest extends FootingContract {

    TotalLiabilitiesFootTest() {
        super(
                new TotalLiabilitiesFoot(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                  [a] Total current liabilities | 310 | 460
                  [b] Long-term debt | 190 | 340
                [Liabilities = a + b] Total liabilities | TOTAL
                """);
    }
}
