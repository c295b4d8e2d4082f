package org.crossfoot.check;

class CurrentLiabilitiesFootTest extends FootingContract {

    CurrentLiabilitiesFootTest() {
        super(
                new CurrentLiabilitiesFoot(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                Current liabilities:
                  [a] Accounts payable | 310 | 460
                  [b] Accrued salaries | 190 | 340
                [LiabilitiesCurrent = a + b] Total current liabilities | TOTAL
                """);
    }
}
