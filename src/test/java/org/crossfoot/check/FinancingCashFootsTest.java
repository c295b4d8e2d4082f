package org.crossfoot.check;

class FinancingCashFootsTest extends FootingContract {

    FinancingCashFootsTest() {
        super(
                new FinancingCashFoots(),
                """
                # CASH_FLOW | Statements of Cash Flows | (In thousands)
                @ 6m 2006-09-30 | 6m 2005-09-30
                  [a] Issue of shares | 310 | 460
                  [b] Borrowings | 190 | 340
                [NetCashProvidedByUsedInFinancingActivities = a + b] Cash from financing | TOTAL
                """);
    }
}
