package org.crossfoot.check;

class PretaxIncomeFollowsTest extends FootingContract {

    PretaxIncomeFollowsTest() {
        super(
                new PretaxIncomeFollows(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                [a] Operating income | 690 | 1,140
                [b] Interest expense | 190 | 340
                [IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest := a - b] Income before taxes | TOTAL
                """);
    }
}
