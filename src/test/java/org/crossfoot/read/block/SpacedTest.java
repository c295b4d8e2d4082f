package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedTest {

    @ParameterizedTest
    @ValueSource(strings = {"A S S E T S", "N E T   L O S S", "Halyard: C A P I T A L , 2 0 0 4"})
    void lettersThatStandAloneAreSpaced(String text) {
        assertThat(Spaced.is(text, text.indexOf(':') + 1, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ASSETS", "A S S E T S  of Halyard", "A   B   C   D   E", "1 9 9 8 7 6"})
    void wordsAndHeadsOfOneLetterAreNot(String text) {
        assertThat(Spaced.is(text, 0, text.length())).isFalse();
    }

    @Test
    void aWiderGapDividesWords() {
        String text = " N E T  L O S S ";

        assertThat(gaps(text)).isEqualTo(" N_E_T  L_O_S_S ");
    }

    /** With a bar under each gap between letters of one word. */
    private static String gaps(String text) {
        var gaps = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Spaced.gap(text, i)) {
                gaps.setCharAt(i, '_');
            }
        }
        return gaps.toString();
    }
}
