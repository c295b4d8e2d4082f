package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class FinenessTest {

    private static final Fineness FINENESS =
            Fineness.of(
                    Sheets.filing(
                                    """
                                    # INCOME_STATEMENT | Statements of Operations | (In thousands)
                                    @ 3m 2006-09-30 | 3m 2005-09-30
                                    Revenue | 3,118 | 5,846
                                    Costs | 2,100 | 2,846
                                    Occupancy | 93.4 | 91.2
                                    A late entry in full | 123,456.70 | 234,567.80
                                    Nothing yet | -- | --
                                    """)
                            .statements()
                            .getFirst());

    @Test
    void rowsPrintedLikeMostOthersFit() {
        assertThat(FINENESS.fits(0)).isTrue();
        assertThat(FINENESS.fits(1)).isTrue();
    }

    @Test
    void aSmallFigureOfOtherFinenessCountsSomethingElse() {
        assertThat(FINENESS.fits(2)).isFalse();
    }

    @Test
    void aLargeOneIsMoneyHoweverItIsPrinted() {
        assertThat(FINENESS.fits(3)).isTrue();
    }

    @Test
    void aRowOfDashesFits() {
        assertThat(FINENESS.fits(4)).isTrue();
    }

    @Test
    void changesInPercentBesideTheFiguresDoNotCount() {
        var changes =
                Sheets.filing(
                                """
                                # BALANCE_SHEET | Balance Sheets | (In thousands)
                                @ 2006-09-30 | % ? | 2005-09-30 | % ?
                                Deposits | 3,118 | 4 | 2,998 | 7
                                Taxes payable | -- | (100.0) | 527 | 12.5
                                """)
                        .statements()
                        .getFirst();

        assertThat(Fineness.of(changes).fits(1)).isTrue();
    }
}
