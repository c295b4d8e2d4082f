package org.crossfoot.check;

class OperatingIncomeFollowsTest extends FootingContract {

    OperatingIncomeFollowsTest() {
        super(
                new OperatingIncomeFollows(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                [a] Gross profit | 690 | 1,140
                [b] Operating expenses | 190 | 340
                [OperatingIncomeLoss := a - b] Operating income | TOTAL
                """);
    }
}
