package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumBlockTest {

    @Test
    void keepsTheNearestRowFirst() {
        var block = new SumBlock(5, List.of(4, 2), true);

        assertThat(block.total()).isEqualTo(5);
        assertThat(block.rows()).containsExactly(4, 2);
        assertThat(block.result()).isTrue();
    }

    @Test
    void isFilledWithSignsWhenTheyAreKnown() {
        var block = new SumBlock(5, List.of(4, 2), false);
        block.signs().add(new int[] {1, -1});

        assertThat(block.signs()).containsExactly(new int[] {1, -1});
    }
}
