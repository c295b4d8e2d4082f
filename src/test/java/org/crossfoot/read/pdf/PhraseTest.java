package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void aFigureIsHeldAtItsLastDigit() {
        Phrase figure = Typeset.phrase("(1,234)", 100);

        assertThat(figure.figure()).isTrue();
        assertThat(figure.before()).isEqualTo(6);
        assertThat(figure.edge()).isEqualTo(130);
        assertThat(figure.right()).isEqualTo(135);
    }

    @Test
    void wordsAreHeldAtTheirEnd() {
        Phrase words = Typeset.phrase("Total 2020", 100);

        assertThat(words.figure()).isFalse();
        assertThat(words.edge()).isEqualTo(150);
        assertThat(words.middle()).isEqualTo(125);
    }
}
