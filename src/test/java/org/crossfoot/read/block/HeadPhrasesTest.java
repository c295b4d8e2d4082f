package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadPhrasesTest {

    @Test
    void wordsOneSpaceApartAreOnePhrase() {
        assertThat(phrases("(In thousands)    Three Months Ended   Six Months"))
                .containsExactly("(In thousands)", "Three Months Ended", "Six Months");
    }

    @Test
    void yearsInARowAreOneEach() {
        assertThat(phrases("  1995 1994   June 30, 1993"))
                .containsExactly("1995", "1994", "June 30, 1993");
    }

    @Test
    void datesInARowAreOneEach() {
        assertThat(phrases("   March 31, 2020 December 31, 2019   3/31/2022 12/31/2021"))
                .containsExactly("March 31, 2020", "December 31, 2019", "3/31/2022", "12/31/2021");
        assertThat(phrases("  As of March 31, 2020 and 2019   Year ended June 30,"))
                .containsExactly("As of March 31, 2020 and 2019", "Year ended June 30,");
    }

    @Test
    void theMarkOfAFootnoteIsPartOfItsYear() {
        assertThat(phrases("  2024   2023 (1)   2022")).containsExactly("2024", "2023 (1)", "2022");
    }

    private static List<String> phrases(String line) {
        return HeadPhrases.of(Laid.typed(line)).stream().map(word -> word.in(line)).toList();
    }
}
