package org.crossfoot.check;

class RevenueLinesFootTest extends FootingContract {

    RevenueLinesFootTest() {
        super(
                new RevenueLinesFoot(),
                """
                # INCOME_STATEMENT | Statements of Operations | (In thousands)
                @ 3m 2006-09-30 | 3m 2005-09-30
                  [a] Products | 310 | 460
                  [b] Services | 190 | 340
                [Revenues = a + b] Total revenue | TOTAL
                """);
    }
}
