package org.crossfoot.check;

class GrossProfitIsRevenueLessCostTest extends FootingContract {

    GrossProfitIsRevenueLessCostTest() {
        super(
                new GrossProfitIsRevenueLessCost(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                [a] Revenue | 690 | 1,140
                [b] Cost of revenue | 190 | 340
                [GrossProfit := a - b] Gross profit | TOTAL
                """);
    }
}
