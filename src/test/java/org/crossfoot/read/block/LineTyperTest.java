package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.block.TypedLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTyperTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "Cash ............  $ 1,200    $ 900"        | FIGURES
                    "            1,500      900"                 | FIGURES
                    "Current assets:"                            | WORDS
                    "                1995       1994"            | HEAD
                    "Year ended December 31,   1995    1994"     | HEAD
                    "ASSETS           2024   2023 (1)   2022"    | HEAD
                    "Other income     2024      (1)     2022"    | FIGURES
                    "          Three Months Ended    June 30"    | HEAD
                    "          --------   ========"              | RULE
                    "We sold 5 systems in 1995 and were glad."   | WORDS
                    "<S>              <C>       <C>"             | MARK
                    "<TABLE>"                                    | EDGE
                    "<PAGE>"                                     | PAGE
                    "   "                                        | BLANK
                    "                   - 22 -"                  | BLANK
                    "                     -22-"                  | BLANK
                    "Dividends             -0-     -0-"          | FIGURES
                    "Dividends               _     100"          | FIGURES
                    "See Note 5"                                 | WORDS
                    "Shares issued      1995"                    | FIGURES
                    """)
    void aLineIsToldByItself(String line, Kind kind) {
        assertThat(Laid.typed(line).kind()).isEqualTo(kind);
    }

    @Test
    void leaderDotsBelongNeitherToTheLabelNorToTheFigure() {
        var line = Laid.typed("Cash .......... .25   $ 900");

        assertThat(line.labelText()).isEqualTo("Cash");
        assertThat(line.figures())
                .map(word -> word.in(line.line()))
                .containsExactly(".25", "$ 900");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "of $8,522 (1993)....  $ 900   $ 800" | "of $8,522 (1993)"
                    "of $8,522 (1993) . .  $ 900   $ 800" | "of $8,522 (1993)"
                    "Cash. . .  $ 900   $ 800"            | "Cash"
                    "Note 1..  $ 900   $ 800"             | "Note 1.."
                    """)
    void whatStandsBeforeTheDotsIsLabel(String line, String label) {
        assertThat(Laid.typed(line).labelText()).isEqualTo(label);
        assertThat(Laid.typed(line).figures()).hasSize(2);
    }

    @Test
    void aTextWithoutLineEndsIsWords() {
        assertThat(Laid.typed("Cash 5 ".repeat(200)).kind()).isEqualTo(Kind.WORDS);
    }
}
