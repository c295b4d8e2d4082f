package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelListTest {

    @Test
    void blanksCommasAndTheUnitSetTheAmountsOfAListApart() {
        assertThat(runs("$25, $0, and $54")).isEqualTo(1);
        assertThat(runs("7 shares and 9 shares")).isEqualTo(1);
        assertThat(runs("$0.01 par value, 900 shares")).isEqualTo(2);
    }

    @Test
    void allAmountsOfAListHaveADateOrNone() {
        assertThat(runs("24 (2005) and 48 (2006) shares")).isEqualTo(1);
        assertThat(runs("$12 in 2005 and $13 in 2006")).isEqualTo(1);
        assertThat(runs("$4 and $5 in 2005 and $6 and $7 in 2006")).isEqualTo(2);
        assertThat(runs("$205 (2005, $203)")).isEqualTo(2);
    }

    @Test
    void whatIsIssuedAndWhatIsOutstandingAreNoList() {
        assertThat(runs("issued 12 shares and 9 shares outstanding")).isEqualTo(2);
        assertThat(runs("issued 12 shares and 9 shares")).isEqualTo(1);
    }

    @Test
    void aUnitEndsAListUnlessItGoesOnWithAnd() {
        assertThat(runs("authorized 3,000 shares, 1,392 and 1,391 shares issued")).isEqualTo(2);
    }

    private static int runs(String label) {
        return LabelNumbers.in(label, Phrase.of(label)).size();
    }
}
