package org.crossfoot.check;

class TotalAssetsFootTest extends FootingContract {

    TotalAssetsFootTest() {
        super(
                new TotalAssetsFoot(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                  [a] Total current assets | 310 | 460
                  [b] Property and equipment | 190 | 340
                [Assets = a + b] Total assets | TOTAL
                """);
    }
}
