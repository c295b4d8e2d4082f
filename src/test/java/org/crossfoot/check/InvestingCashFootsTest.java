package org.crossfoot.check;

class InvestingCashFootsTest extends FootingContract {

    InvestingCashFootsTest() {
        super(
                new InvestingCashFoots(),
                """
                # CASH_FLOW | Statements of Cash Flows | (In thousands)
                @ 6m 2006-09-30 | 6m 2005-09-30
                  [a] Sales of securities | 310 | 460
                  [b] Sale of land | 190 | 340
                [NetCashProvidedByUsedInInvestingActivities = a + b] Cash from investing | TOTAL
                """);
    }
}
