package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void neighboursShareNoSlot() {
        assertThat(new Lane(2, 4).overlap(3, 6)).isEqualTo(1);
        assertThat(new Lane(2, 4).overlap(4, 6)).isZero();
        assertThat(new Lane(2, 4).overlap(6, 8)).isNegative();
    }

    @Test
    void reachesOverBoth() {
        assertThat(new Lane(2, 4).with(new Lane(3, 7))).isEqualTo(new Lane(2, 7));
        assertThat(new Lane(2, 5).centre()).isEqualTo(7);
    }
}
