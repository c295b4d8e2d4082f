package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarginsTest {

    private static final Margins UNEVEN = new Margins(10, 20, 30, 40);

    @Test
    void aPrinterWidensOnlyWhatIsTooNarrow() {
        assertThat(UNEVEN.atLeast(25)).isEqualTo(new Margins(25, 25, 30, 40));
    }

    @Test
    void whatIsSetAtHalfSizeHasTwiceTheMargins() {
        assertThat(UNEVEN.dividedBy(0.5)).isEqualTo(new Margins(20, 40, 60, 80));
    }
}
