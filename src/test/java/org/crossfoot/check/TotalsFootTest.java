package org.crossfoot.check;

class TotalsFootTest extends FootingContract {

    TotalsFootTest() {
        super(
                new TotalsFoot(),
                """
                # CASH_FLOW | Statements of Cash Flows | (In thousands)
                @ 6m 2006-09-30 | 6m 2005-09-30
                  [a] Depreciation | 310 | 460
                  [b] Stock compensation | 190 | 340
                [ ~= a + b] Total adjustments | TOTAL
                """);
    }
}
