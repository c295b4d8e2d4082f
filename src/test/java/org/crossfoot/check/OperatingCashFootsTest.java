package org.crossfoot.check;

class OperatingCashFootsTest extends FootingContract {

    OperatingCashFootsTest() {
        super(
                new OperatingCashFoots(),
                """
                # CASH_FLOW | Statements of Cash Flows | (In thousands)
                @ 6m 2006-09-30 | 6m 2005-09-30
                  [a] Net income | 310 | 460
                  [b] Depreciation | 190 | 340
                [NetCashProvidedByUsedInOperatingActivities = a + b] Cash from operations | TOTAL
                """);
    }
}
