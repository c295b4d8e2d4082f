package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBuilderTest {

    private final TextBuilder builder = new TextBuilder("d1");

    @Test
    void whiteSpaceIsFoldedAndStripped() {
        builder.add(" \n Net\u00a0\tloss  ", 0, 13);
        Text text = builder.build();

        assertThat(text.value()).isEqualTo("Net loss");
        assertThat(text.source(0, 3).start()).isEqualTo(3);
        assertThat(text.source(4, 8).start()).isEqualTo(8);
    }

    @Test
    void whatStandsElsewhereKeepsItsOwnPlace() {
        builder.add('a', 5, 6);
        builder.add('b', 6, 7);
        builder.add('&', 7, 12);
        builder.add('c', 12, 13);
        Text text = builder.build();

        assertThat(text.value()).isEqualTo("ab&c");
        assertThat(text.source(0, 2).start()).isEqualTo(5);
        assertThat(text.source(2, 3).end()).isEqualTo(12);
        assertThat(text.source(3, 4).start()).isEqualTo(12);
    }

    @Test
    void manyScatteredCharactersAreKept() {
        for (int i = 0; i < 300; i++) {
            builder.add('x', i * 2, i * 2 + 1);
        }

        assertThat(builder.build().source(299, 300).start()).isEqualTo(598);
    }

    @Test
    void spacesAloneAreNothing() {
        builder.add(' ', 3, 4);

        assertThat(builder.isBlank()).isTrue();
        assertThat(builder.build().value()).isEmpty();
    }
}
