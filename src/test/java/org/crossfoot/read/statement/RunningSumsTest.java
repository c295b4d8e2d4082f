package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningSumsTest {

    private final RunningSums sums = new RunningSums();

    @Test
    void aTotalIsWhatTheRowsSinceItsHeadingComeTo() {
        sums.add(Rowed.row("Sales | 900 | 800"));
        sums.open(1);
        sums.add(Rowed.row("Rent | 100 | 90"));
        sums.open(3);
        sums.add(Rowed.row("Taxes | 20 | (10)"));

        assertThat(sums.since(3, Rowed.row(" | 20 | (10)"))).isTrue();
        assertThat(sums.since(3, Rowed.row(" | 120 | 80"))).isFalse();
        assertThat(sums.since(1, Rowed.row(" | 120 | 80"))).isTrue();
        assertThat(sums.since(1, Rowed.row(" | 120 | 81"))).isFalse();
        assertThat(sums.since(1, Rowed.row(" | | 80"))).isTrue();
    }

    @Test
    void whatHasNoFiguresIsNoTotal() {
        sums.open(0);

        assertThat(sums.since(0, Rowed.row(" | - | -"))).isFalse();
        assertThat(sums.since(0, Rowed.row(" | 1 | "))).isFalse();
    }
}
