package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

    @Test
    void linesEndWhicheverWay() {
        assertThat(SourceLine.of("a\nb\r\nc\rd\r\re"))
                .containsExactly(
                        new SourceLine(1, 0, 1),
                        new SourceLine(2, 2, 3),
                        new SourceLine(3, 5, 6),
                        new SourceLine(4, 7, 8),
                        new SourceLine(5, 9, 9),
                        new SourceLine(6, 10, 11));
    }

    @Test
    void nothingBehindTheLastLineEndIsNoLine() {
        assertThat(SourceLine.of("a\n")).hasSize(1);
        assertThat(SourceLine.of("\n\n")).hasSize(2).allMatch(line -> line.length() == 0);
        assertThat(SourceLine.of("")).isEmpty();
    }

    @Test
    void hardSpacesAreBlank() {
        assertThat(new SourceLine(1, 1, 4).blank("x \u00a0\tx")).isTrue();
        assertThat(new SourceLine(1, 0, 4).blank("x \u00a0\tx")).isFalse();
    }

    @Test
    void onlyItsOwnCharactersCount() {
        assertThat(new SourceLine(1, 1, 2).has("abc", 'b')).isTrue();
        assertThat(new SourceLine(1, 1, 2).has("abc", 'c')).isFalse();
    }
}
