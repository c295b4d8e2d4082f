package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void linesAreDrawnWithCharacters() {
        assertThat(Rules.drawn("-----")).isTrue();
        assertThat(Rules.drawn("== ==")).isTrue();
        assertThat(Rules.drawn("-")).isFalse();
        assertThat(Rules.drawn("--x--")).isFalse();
    }

    @Test
    void aRowOfPrintedNilsIsNoRule() {
        assertThat(Rules.all(Laid.row("1:--|2:--").cells())).isFalse();
        assertThat(Rules.all(Laid.row("1:-----|2:--").cells())).isTrue();
        assertThat(Rules.all(Laid.row("0:Cash|1:-----").cells())).isFalse();
        assertThat(Rules.all(Laid.row("").cells())).isFalse();
    }
}
