package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowTest {

    @Test
    void datesThatTouchAreTwo() {
        assertThat(parts("31,D")).isTrue();
        assertThat(parts("2020D")).isTrue();
        assertThat(parts("2020d")).isFalse();
        assertThat(parts("20D")).isFalse();
    }

    @Test
    void figuresThatTouchAreToldApartByTheirGroupsOfDigits() {
        assertThat(parts("59,375,6186")).isTrue();
        assertThat(parts("(1,2345")).isTrue();
        assertThat(parts("59,375,618")).isFalse();
        assertThat(parts("1,234.5")).isFalse();
        assertThat(parts("12345")).isFalse();
    }

    @Test
    void aCurrencySignOpensAnotherFigure() {
        assertThat(parts("$468.9$")).isTrue();
        assertThat(parts("(12)$")).isTrue();
        assertThat(parts("US$")).isFalse();
        assertThat(parts("($")).isFalse();
    }

    private static boolean parts(String characters) {
        List<Glyph> glyphs = Typeset.glyphs(characters, 72, 700);
        return Narrow.part(glyphs.subList(0, glyphs.size() - 1), glyphs.getLast());
    }
}
