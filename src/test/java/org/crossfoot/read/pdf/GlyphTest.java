package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphTest {

    @Test
    void aSpaceIsBlankAndALetterIsNot() {
        var glyph = new Glyph("a", 10, 16, 700, 12);

        assertThat(glyph.blank()).isFalse();
        assertThat(glyph.width()).isEqualTo(6);
        assertThat(glyph.as(" ").blank()).isTrue();
        assertThat(glyph.as("b")).isEqualTo(new Glyph("b", 10, 16, 700, 12));
    }
}
