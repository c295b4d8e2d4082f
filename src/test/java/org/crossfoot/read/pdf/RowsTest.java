package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void charactersOfOneHeightStandOnOneLine() {
        var glyphs = new ArrayList<>(Typeset.glyphs("Below", 72, 712));
        glyphs.addAll(Typeset.glyphs("Above", 72, 700));
        glyphs.addAll(Typeset.glyphs("12", 300, 701));

        assertThat(Rows.of(glyphs))
                .extracting(row -> row.phrases().stream().map(Phrase::text).toList())
                .containsExactly(List.of("Above", "12"), List.of("Below"));
    }

    @Test
    void theMedianIsOneOfTheValues() {
        assertThat(Rows.median(9, 1, 4)).isEqualTo(4);
    }
}
