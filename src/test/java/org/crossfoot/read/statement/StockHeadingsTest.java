package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StockHeadingsTest {

    @Test
    void countsAreOfTheNearestStockAbove() {
        var headings =
                headings(
                        """
                        Preferred stock, $0.01 par value: |
                        Authorized shares - 500 |
                        Issued and outstanding shares - none | 0
                        Common stock, $0.01 par value: |
                        Authorized shares - 5,000 |
                        Outstanding shares - 475 and 471 | 5
                        """);

        assertThat(headings.above(1)).startsWith("Preferred");
        assertThat(headings.above(4)).startsWith("Common");
        assertThat(headings.above(5)).startsWith("Common");
    }

    @Test
    void aLineWithFiguresThatNamesNoStockEndsWhatIsAboveIt() {
        assertThat(
                        headings(
                                        """
                                        Preferred stock: |
                                        no shares at all | 0
                                        Issued - 27,436 | 274
                                        """)
                                .above(2))
                .isEmpty();
    }

    @Test
    void aCountOfAnIssueIsOfTheStockAboveTheIssue() {
        var headings =
                headings(
                        """
                        Preferred stock: |
                        3% convertible series |
                        Issued - 327 | 3
                        Common shares held in treasury: |
                        Purchased |
                        Shares: 4,023,445 | 9
                        """);

        assertThat(headings.above(2)).startsWith("Preferred");
        assertThat(headings.above(5)).isEmpty();
    }

    @Test
    void anIssueIsOfTheStockInItsHeading() {
        var headings =
                headings(
                        """
                        Common stock: |
                        Series A North; issued 5,000 shares | 5
                        Series B South; issued 6,000 shares | 6
                        Units; issued 7,000 | 7
                        Preferred stock | 8
                        Series C West; issued 8,000 shares | 8
                        """);

        assertThat(headings.above(2)).isEqualTo("Common stock:");
        assertThat(headings.above(3)).isEmpty();
        assertThat(headings.above(5)).isEmpty();
    }

    @Test
    void aHeadingOfAnotherSectionIsNot() {
        assertThat(
                        headings(
                                        """
                                        Redeemable preferred stock: |
                                        Shareholders' equity: |
                                        Par value $5; 9,000 shares authorized | 5
                                        """)
                                .above(2))
                .isEmpty();
    }

    @Test
    void aLabelThatNamesItsStockNeedsNoHeading() {
        assertThat(headings("Preferred stock: |\nCommon stock, 500 shares | 5\n").above(1))
                .isEmpty();
    }

    private static StockHeadings headings(String script) {
        return new StockHeadings(Rowed.rows(script));
    }
}
