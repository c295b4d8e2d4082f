package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "$(1,234)",
                "(5)%",
                ".25",
                "12.",
                "--",
                "—",
                "nil",
                "N/A",
                "5(a)",
                "5*"
            })
    void areNumbers(String word) {
        assertThat(Numerals.number(word)).isTrue();
    }

    @Test
    void starsStandForAFigureUnlessTheyMarkOne() {
        String line = "Other income    47 *    5%    **";
        List<Word> figures = Numerals.trailing(line, Word.of(line));

        assertThat(figures).extracting(word -> word.in(line)).containsExactly("47 *", "5%", "**");
        assertThat(figures)
                .extracting(word -> Numerals.stars(line, word))
                .containsExactly(false, false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5th", "Q2", "-----", "$", "1995-1996", "(a)"})
    void areNoNumbers(String word) {
        assertThat(Numerals.number(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "Cash  $ 1,200   ( 900 )"  | "$ 1,200;( 900 )"
                    "Cash  5 %   6%"           | "5 %;6%"
                    "Note 5"                   | ""
                    "A share $    --  $  .12"  | "$    --;$  .12"
                    "Net of $ 500   1,200"     | "1,200"
                    "Note 5   1,200"           | "1,200"
                    "Note  5"                  | "5"
                    "Cash"                     | ""
                    "Load  70.2%  0.6 pts.  5" | "70.2%;0.6 pts.;5"
                    "Load  70.2%  all pts.  5" | "5"
                    """)
    void figuresEndALineWithTheirSigns(String line, String figures) {
        var found =
                Numerals.trailing(line, Word.of(line)).stream().map(word -> word.in(line)).toList();

        assertThat(String.join(";", found)).isEqualTo(figures);
    }

    @Test
    void onlyYearsAreYears() {
        assertThat(List.of("1995", "2006*", "1850", "19955").stream().map(Numerals::year))
                .containsExactly(true, true, false, false);
    }

    @Test
    void theEdgeIsThatOfTheLastDigit() {
        String line = "(1,200)%";

        assertThat(Numerals.edge(line, new Word(0, line.length()))).isEqualTo(6);
        assertThat(Numerals.digits(line, new Word(0, line.length()))).isTrue();
        assertThat(Numerals.digits("--", new Word(0, 2))).isFalse();
    }
}
