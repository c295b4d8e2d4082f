package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void wordsAreWhatStandsBetweenSpaces() {
        assertThat(Word.of(" ab\u00a0c\t")).containsExactly(new Word(1, 3), new Word(4, 5));
    }

    @Test
    void aFigureRightBehindAnotherIsAWordOfItsOwn() {
        assertThat(Word.of("5,286$(1,770)(21,085)"))
                .containsExactly(new Word(0, 5), new Word(5, 13), new Word(13, 21));
        assertThat(Word.of("(1)(2) (83)(b) (28)("))
                .containsExactly(new Word(0, 6), new Word(7, 14), new Word(15, 20));
    }

    @Test
    void wordsNearEachOtherAreAPhrase() {
        var words = List.of(new Word(0, 3), new Word(4, 6), new Word(8, 9));

        assertThat(Word.phrases(words, 2)).containsExactly(new Word(0, 6), new Word(8, 9));
        assertThat(Word.phrases(words, 3)).containsExactly(new Word(0, 9));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Word(0, 3).overlaps(new Word(3, 5))).isFalse();
        assertThat(new Word(0, 3).overlaps(new Word(2, 5))).isTrue();
    }

    @Test
    void reachesOverBoth() {
        assertThat(new Word(4, 6).to(new Word(0, 3))).isEqualTo(new Word(0, 6));
        assertThat(new Word(4, 9).middle()).isEqualTo(6);
    }
}
