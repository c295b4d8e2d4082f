package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaisedTest {

    @Test
    void aSmallRaisedDigitIsAMark() {
        var glyphs = new ArrayList<>(Typeset.glyphs("12", 72, 700));
        glyphs.add(new Glyph("3", 82, 85, 696, 6));

        assertThat(Raised.marked(glyphs, 700, Typeset.EM))
                .extracting(Glyph::text)
                .containsExactly("1", "2", "(3)");
    }

    @Test
    void aSmallDigitOnTheLineIsAFigure() {
        var small = List.of(new Glyph("3", 82, 85, 700, 6));

        assertThat(Raised.marked(small, 700, Typeset.EM)).isEqualTo(small);
    }
}
