package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RawTableTest {

    @Test
    void aTableOfYearsAloneHasNoFigures() {
        assertThat(HeadCutter.cut(Rowed.cut("Cash | 1,200 | 900")).hasFigures()).isTrue();
        assertThat(HeadCutter.cut(Rowed.cut("Notes | Words | more")).hasFigures()).isFalse();
        assertThat(HeadCutter.cut(List.of()).hasFigures()).isFalse();
    }
}
