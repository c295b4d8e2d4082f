package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacedTest {

    @Test
    void aMarkBehindIsShownWithTheFigure() {
        var placed = Rowed.placed("(5", 2);
        var closed = placed.with(placed.figure().asPercent(), "%)");

        assertThat(closed.shown()).isEqualTo("(5%)");
        assertThat(closed.figure().percent()).isTrue();
        assertThat(closed.source()).isEqualTo(placed.source());
    }
}
