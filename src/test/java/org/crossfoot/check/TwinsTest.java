package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class TwinsTest {

    @Test
    void aRowThatIsTheSameInTheOtherYearMayBeTheAddend() {
        assertThat(explained("90 | 40", "99 | 40", "199 | 140")).isTrue();
    }

    @Test
    void notWhereTheSumFailsWithItToo() {
        assertThat(explained("90 | 40", "99 | 40", "150 | 140")).isFalse();
    }

    @Test
    void aRowThatDiffersInTheOtherYearIsAnother() {
        assertThat(explained("90 | 40", "99 | 41", "199 | 140")).isFalse();
    }

    @Test
    void rowsOfZerosAreNoTwins() {
        assertThat(explained("90 | 0", "99 | 0", "199 | 100")).isFalse();
    }

    /** Whether twins explain the first column of: 100 and a part are the total. */
    private static boolean explained(String part, String whole, String total) {
        var filing =
                Sheets.filing(
                        """
                        # CASH_FLOW | Cash Flows | (In thousands)
                        @ 12m 2006-09-30 | 12m 2005-09-30
                        [a] Operating | 100 | 100
                        [b] Continuing | %s
                        Investing | %s
                        [t = a + b] Total | %s
                        """
                                .formatted(part, whole, total));
        var figures = Figures.printed(filing);
        var comparison =
                Footing.ofOthers("totals-foot", filing).getFirst().comparisons().getFirst();
        return new Twins(figures, comparison).explain();
    }
}
