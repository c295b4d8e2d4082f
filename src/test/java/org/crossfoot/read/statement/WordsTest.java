package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.statement.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void lettersDigitsAndMarksAreRunsOfTheirOwn() {
        assertThat(Words.of("Q4'07 (Net)"))
                .extracting(Word::text)
                .containsExactly("q", "4", "'", "07", "(", "net", ")");
    }

    @Test
    void runsKeepTheirPlaces() {
        assertThat(Words.of(" June\u00a030"))
                .containsExactly(new Word("june", 1, 5), new Word("30", 6, 8));
    }

    @Test
    void aLongNumberIsNoPartOfADate() {
        assertThat(Words.of("2006").getFirst().value()).isEqualTo(2006);
        assertThat(Words.of("20061").getFirst().value()).isEqualTo(-1);
        assertThat(Words.of("June").getFirst().value()).isEqualTo(-1);
    }
}
