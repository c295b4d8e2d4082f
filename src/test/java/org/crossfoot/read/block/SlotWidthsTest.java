package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotWidthsTest {

    @Test
    void slotsAreAsWideAsTheirWidestCellWithAGapBetween() {
        var widths = new SlotWidths(Laid.grid("0:Cash|1:1,234", "0:Long-term debt|1:5"));

        assertThat(widths.of(Laid.cell("0:x"))).isEqualTo("Long-term debt".length());
        assertThat(widths.left(1)).isEqualTo("Long-term debt".length() + 2);
        assertThat(widths.of(Laid.cell("1:x"))).isEqualTo("1,234".length());
    }

    @Test
    void aClosingSignStandsAgainstItsNumberAndACurrencySignNextToIt() {
        var widths = new SlotWidths(Laid.grid("0:Cash|1:$|2:(5|3:)"));

        assertThat(widths.left(2) - widths.left(1)).isEqualTo(2);
        assertThat(widths.left(3) - widths.left(2)).isEqualTo(2);
    }

    @Test
    void aHeadOverSeveralColumnsGetsTheRoomThatItLacks() {
        var widths =
                new SlotWidths(
                        Laid.grid("0:In thousands|1+2:Three months ended", "0:Cash|1:5|2:4"));

        assertThat(widths.of(Laid.cell("1+2:x"))).isEqualTo("Three months ended".length());
    }

    @Test
    void longLabelsAreWrapped() {
        var widths = new SlotWidths(Laid.grid("0:" + "x".repeat(100) + "|1:5"));

        assertThat(widths.of(Laid.cell("0:x"))).isEqualTo(60);
    }
}
