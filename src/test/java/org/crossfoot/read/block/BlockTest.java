package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.block.Block.Style;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void aGridIsAsWideAsItsWidestRow() {
        assertThat(Laid.grid("0:a|3+2:b", "0:c").width()).isEqualTo(5);
        assertThat(Laid.grid().width()).isZero();
    }

    @Test
    void aRowWithoutWordsIsBlank() {
        assertThat(Laid.row("0: |1:").blank()).isTrue();
        assertThat(Laid.row("0: |1:5").blank()).isFalse();
    }

    @Test
    void anotherIndentChangesNothingElse() {
        var style = new Style(true, false, true, 1, false, true);

        assertThat(style.indented(4).indented(1)).isEqualTo(style);
        assertThat(style.indented(4).indent()).isEqualTo(4);
    }
}
