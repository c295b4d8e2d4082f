package org.crossfoot.read.statement;

/** Scripts for {@link Grids} of the statements of a made-up company. */
final class Tables {

    static final String SHEET =
            """
            CONSOLIDATED BALANCE SHEETS
            (In thousands)
            | December 31, 2004 | December 31, 2003
            Cash | 1,210 | 1,050
            Receivables | 2,300 | 2,100
            Total current assets | 3,510 | 3,150
            Total assets | 3,510 | 3,150
            Total current liabilities | 1,510 | 1,350
            Retained earnings | 2,000 | 1,800
            Total liabilities and stockholders' equity | 3,510 | 3,150
            """;

    static final String OPERATIONS =
            """
            CONSOLIDATED STATEMENTS OF OPERATIONS
            (In thousands, except per share data)
            Year ended December 31, |
            | 2004 | 2003
            Revenues | 3,118 | 5,846
            Cost of goods sold | 1,406 | 2,905
            Gross profit | 1,712 | 2,941
            Income taxes | 700 | 900
            Net income | 1,012 | 2,041
            Net income per share | 0.10 | 0.12
            """;

    private Tables() {}
}
