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
}
