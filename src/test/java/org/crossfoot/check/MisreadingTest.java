package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class MisreadingTest {

    @Test
    void aTermWhoseSignNoOtherColumnShowsMayBeReadTheWrongWay() {
        assertThat(misreading("100 | 100", "50 |", "50 | 100").explains()).isTrue();
        assertThat(misreading("100 | 100", "50 | 40", "50 | 140").explains()).isTrue();
    }

    @Test
    void aSignThatAnotherColumnShowsToDifferIsNoMisreading() {
        assertThat(misreading("100 | 100", "50 | (40)", "50 | 60").explains()).isFalse();
    }

    @Test
    void aTermThatOnlyThisColumnHasMayBeOfAnotherRow() {
        assertThat(misreading("100 | 100", "50 |", "100 | 100").explains()).isTrue();
        assertThat(misreading("100 | 100", "50 | 7", "100 | 107").explains()).isFalse();
    }

    @Test
    void aFigureMissingWhereAnotherColumnHasOneMayNotHaveBeenRead() {
        assertThat(misreading("100 | 100", " | 7", "150 | 107").hasGap()).isTrue();
        assertThat(misreading("100 | 100", " |", "150 | 107").hasGap()).isFalse();
        assertThat(misreading("100 | 100", "9 |", "150 | 107").hasGap()).isFalse();
    }

    /** The first column of two rows and their total. */
    private static Misreading misreading(String one, String two, String total) {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        [a] One | %s
                        [b] Two | %s
                        [t = a + b] Total | %s
                        """
                                .formatted(one, two, total));
        var figures = Figures.printed(filing);
        var comparison =
                Footing.ofOthers("totals-foot", filing).getFirst().comparisons().getFirst();
        return new Misreading(figures, comparison, comparison.proof(figures).orElseThrow());
    }
}
