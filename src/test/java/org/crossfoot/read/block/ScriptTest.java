package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void threeTagsMakeAPage() {
        assertThat(Script.of("<html><body><p>Cash")).isEqualTo(Script.HTML);
        assertThat(Script.of("<p>the tags <p> and no more")).isEqualTo(Script.TYPED);
    }

    @Test
    void linesWithTheSameTabsAreCells() {
        assertThat(Script.of("Cash\t5\t4\nDebt\t3\t2\nLand\t1\t1\n")).isEqualTo(Script.TABBED);
        assertThat(Script.of("Cash\t5\nDebt\t\t3\nLand\t\t\t1\n")).isEqualTo(Script.TYPED);
        assertThat(Script.of("\tIndented\n\twords\n\tonly")).isNotEqualTo(Script.HTML);
    }

    @Test
    void aTableOfOldFilingsIsTypedThoughItHasTabs() {
        assertThat(Script.of("<S>\t<C>\t<C>\nCash\t5\t4\nDebt\t3\t2\nLand\t1\t1\n"))
                .isEqualTo(Script.TYPED);
    }
}
