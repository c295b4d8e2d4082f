package org.crossfoot.check;

class NetIncomeFollowsTest extends FootingContract {

    NetIncomeFollowsTest() {
        super(
                new NetIncomeFollows(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                [a] Income before taxes | 690 | 1,140
                [b] Income taxes | 190 | 340
                [NetIncomeLoss := a - b] Net income | TOTAL
                """);
    }
}
