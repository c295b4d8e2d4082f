package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableFinderTest {

    @Test
    void figuresBelowFiguresAreATableWithItsHeadsAbove() {
        assertThat(
                        find(
                                """
                                Some words that are long enough to be running text, and nothing else but that.

                                                          1995       1994
                                                          ----       ----
                                Cash                       500        400
                                Debt                       300        200
                                                          ====       ====

                                More words that are long enough to be running text, and nothing else but that.
                                """))
                .containsExactly(new Stretch(2, 4, 7));
    }

    @Test
    void aLabelRightAboveTheFiguresIsARow() {
        assertThat(
                        find(
                                """
                                                          1995       1994
                                Current assets:
                                  Cash                     500        400
                                  Debt                     300        200
                                """))
                .containsExactly(new Stretch(0, 1, 4));
    }

    @Test
    void theNameOfAHalfAboveTheLabelOfASectionIsARowToo() {
        assertThat(
                        find(
                                """
                                BALANCE SHEET
                                December 31, 1995

                                LIABILITIES AND EQUITY

                                Current liabilities:
                                  Notes payable             500
                                  Taxes                     300
                                """))
                .containsExactly(new Stretch(3, 5, 8));
    }

    @Test
    void aLongHeadingRightBetweenRowsIsPartOfTheTable() {
        String table =
                """
                Net earnings               2,077     1,429
                Other comprehensive income, net of taxes and reclassifications to earnings:
                  Hedges                       3       301
                """;

        assertThat(find(table)).hasSize(1);
        assertThat(find(table.replace("earnings:", "earnings"))).hasSize(2);
        assertThat(find(table.replace("earnings:", "earnings\nand other items:"))).hasSize(1);
        assertThat(find(table.replace("earnings:", "earnings\nand other items"))).hasSize(2);
    }

    @Test
    void aLabelMayRunOverTheFiguresRightBelowIt() {
        String sales =
                """
                Net sales                        $ 24,512   $ 21,340
                Net income                          1,958      1,085

                """;

        assertThat(
                        find(
                                sales
                                        + """
                                        Net income per share of common stock and common stock equivalents
                                                                            $ 0.19     $ 0.11
                                        """))
                .containsExactly(new Stretch(0, 0, 5));
        assertThat(
                        find(
                                sales
                                        + """
                                        Average number of common shares outstanding during the period with
                                          common stock equivalents          10,305      9,864
                                        """))
                .containsExactly(new Stretch(0, 0, 5));
        assertThat(
                        find(
                                sales
                                        + """
                                        The net income of the two years is that of the company alone.
                                        Sales to others were                 3,100      2,900
                                        """))
                .contains(new Stretch(0, 0, 2));
    }

    @Test
    void aLongNameOfAHalfIsPartOfTheTable() {
        String table =
                """
                Land                       300       200
                LIABILITIES, REDEEMABLE PREFERRED STOCK AND STOCKHOLDERS' EQUITY (DEFICIT)
                Notes                      100       100
                """;

        assertThat(find(table)).hasSize(1);
        assertThat(find(table.replace("LIABILITIES", "AND DEBTS"))).hasSize(2);
    }

    @Test
    void aTaggedTableMayHaveItsLastTotalFarBelow() {
        String table =
                """
                Cash                       500        400
                Land                       300        200
                """;
        String total = "\n".repeat(12) + "                           800        600\n";

        assertThat(find("<TABLE>\n" + table + total + "</TABLE>\n").getFirst().end()).isEqualTo(16);
        assertThat(find(table + total).getFirst().end()).isEqualTo(2);
    }

    @Test
    void oneFigureAloneIsNoTable() {
        assertThat(find("Cash                       500\n")).isEmpty();
        assertThat(find("We sold 5 pumps.\n")).isEmpty();
    }

    @Test
    void aPageBreakEndsATable() {
        String table =
                """
                Cash                       500        400
                Debt                       300        200
                """;

        assertThat(find(table + "<PAGE>\n" + table))
                .containsExactly(new Stretch(0, 0, 2), new Stretch(3, 3, 5));
    }

    private static List<Stretch> find(String text) {
        return new TableFinder(Laid.typedLines(text)).find();
    }
}
