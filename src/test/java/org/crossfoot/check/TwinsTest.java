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

    @Test
    void manyTwinsAreNotTriedInAllTheirCombinations() {
        var rows = new StringBuilder();
        var names = new StringBuilder();
        for (int row = 0; row < 40; row++) {
            names.append(row == 0 ? "" : " + ").append("r").append(row);
            rows.append("[r%d] Part | 1 | 7\nWhole | 3 | 7\n".formatted(row));
        }

        assertThat(explains(rows + "[t = %s] Total | 900 | 280\n".formatted(names))).isFalse();
    }

    /** Whether twins explain the first column of: 100 and a part are the total. */
    private static boolean explained(String part, String whole, String total) {
        return explains(
                """
                [a] Operating | 100 | 100
                [b] Continuing | %s
                Investing | %s
                [t = a + b] Total | %s
                """
                        .formatted(part, whole, total));
    }

    private static boolean explains(String lines) {
        var filing =
                Sheets.filing(
                        """
                        # CASH_FLOW | Cash Flows | (In thousands)
                        @ 12m 2006-09-30 | 12m 2005-09-30
                        """
                                + lines);
        var figures = Figures.printed(filing);
        var comparison =
                Footing.ofOthers("totals-foot", filing).getFirst().comparisons().getFirst();
        return new Twins(figures, comparison).explain();
    }
}
