package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Revenues, revenue",
        "inventories, inventory",
        "ties, tie",
        "loss, loss",
        "gas, gas",
        "R&D, r&d",
    })
    void pluralsAreStemmed(String word, String stem) {
        assertThat(Words.stem(word)).isEqualTo(stem);
    }

    @Test
    void aPhraseIsMadeAlike() {
        assertThat(Words.of("Larkspur's Selling, General & Administrative Expenses"))
                .containsExactly(
                        "larkspur", "selling", "general", "and", "administrative", "expense");
    }

    @ParameterizedTest
    @CsvSource({"R&D costs, 3", "U.S. sales, 3", "cash. Then, 4", "R& D, 1", "'- 5', 0"})
    void aWordReachesOverMarksInsideIt(String text, int end) {
        assertThat(Words.end(text, 0)).isEqualTo(end);
    }
}
