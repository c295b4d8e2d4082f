package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void reachesFromItsFirstPhraseToItsLast() {
        Row row = Typeset.row(700, Typeset.phrase("Total", 72), Typeset.phrase("12", 300));

        assertThat(row.left()).isEqualTo(72);
        assertThat(row.right()).isEqualTo(310);
        assertThat(row.width()).isEqualTo(238);
        assertThat(row.single()).isFalse();
        assertThat(row.text()).isEqualTo("Total");
    }
}
