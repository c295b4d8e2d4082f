package org.crossfoot.check;

class OperatingExpensesFootTest extends FootingContract {

    OperatingExpensesFootTest() {
        super(
                new OperatingExpensesFoot(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                  [a] Research | 310 | 460
                  [b] Selling | 190 | 340
                [OperatingExpenses = a + b] Total operating expenses | TOTAL
                """);
    }
}
