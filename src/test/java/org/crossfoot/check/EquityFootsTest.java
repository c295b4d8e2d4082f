package org.crossfoot.check;

class EquityFootsTest extends FootingContract {

    EquityFootsTest() {
        super(
                new EquityFoots(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                [a] Paid-in capital | 690 | 1,140
                [b] Accumulated deficit | 190 | 340
                [StockholdersEquity = a - b] Total stockholders' equity | TOTAL
                """);
    }
}
