package org.crossfoot.check;

class CurrentAssetsFootTest extends FootingContract {

    CurrentAssetsFootTest() {
        super(
                new CurrentAssetsFoot(),
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                Current assets:
                  [a] Cash | 310 | 460
                  [b] Receivables | 190 | 340
                [AssetsCurrent = a + b] Total current assets | TOTAL
                """);
    }
}
