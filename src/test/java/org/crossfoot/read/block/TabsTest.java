package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabsTest {

    @Test
    void aTabReachesToTheNextColumnOfEight() {
        assertThat(Tabs.expand(Laid.text("a\tb\n12345678\tc")).value())
                .isEqualTo("a       b\n12345678        c");
    }

    @Test
    void itsSpacesAllStandWhereItDoes() {
        Text expanded = Tabs.expand(Laid.text("a\tb"));

        assertThat(expanded.source(1, 8)).isEqualTo(expanded.source(4, 5));
        assertThat(expanded.source(8, 9).start()).isEqualTo(2);
    }

    @Test
    void textWithoutTabsIsLeftAlone() {
        Text plain = Laid.text("Cash 5");

        assertThat(Tabs.expand(plain)).isSameAs(plain);
    }

    @Test
    void aTabIsOneSpaceWhereFiguresStandBelowEachOtherOnlySo() {
        String cash = "Cash" + " ".repeat(17) + "1,250\n";

        assertThat(Tabs.expand(Laid.text(cash + "\t\t\t" + " ".repeat(18) + "-----\n")).value())
                .isEqualTo(cash + " ".repeat(21) + "-----\n");
        assertThat(Tabs.expand(Laid.text(cash + "\t\t     -----\n")).value())
                .isEqualTo(cash + " ".repeat(21) + "-----\n");
    }

    @Test
    void theNextRowMayBeThreeLinesAway() {
        String rule = "\t\t\t" + " ".repeat(18) + "-----\n";
        String cash = "\nat\nbanks" + " ".repeat(16) + "1,250\n";

        assertThat(Tabs.expand(Laid.text(rule + cash)).value())
                .isEqualTo(" ".repeat(21) + "-----\n" + cash);
    }
}
