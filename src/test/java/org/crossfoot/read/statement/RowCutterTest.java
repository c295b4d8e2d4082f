package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCutterTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    "Cash | $ | 1,234", "$1,234"
                    "Loss | $ | ( | 1,234 | )", "$(1,234)"
                    "Loss | (1,234 | )", "(1,234)"
                    "Margin | 47.5 | %", "47.5%"
                    "Cash | 5 | *", "5*"
                    """)
    void signsAreJoinedToTheirFigure(String row, String shown) {
        assertThat(cut(row).figures()).extracting(Placed::shown).containsExactly(shown);
    }

    @Test
    void aParenthesisBeforeMakesItNegativeAndAPercentSignBehindAPercentage() {
        assertThat(cut("Loss | ( | 5 | )").figures().getFirst().figure().value())
                .isEqualByComparingTo("-5");
        assertThat(cut("Margin | 47.5 | %").figures().getFirst().figure().percent()).isTrue();
    }

    @Test
    void aFigureTakesTheSlotsOfItsSigns() {
        var placed = cut("Cash | $ | 5").figures().getFirst();

        assertThat(placed.slot()).isEqualTo(1);
        assertThat(placed.end()).isEqualTo(3);
        assertThat(placed.source().start()).isEqualTo(200);
    }

    @Test
    void signsAmongYearsHeadTheirOwnColumns() {
        var heads = cut("(Dollars in millions) | 2021 | 2020 | $ | % | 2021 | 2020 | $ | %");

        assertThat(heads.years()).isTrue();
        assertThat(heads.figures()).extracting(Placed::slot).containsExactly(1, 2, 5, 6);
        assertThat(heads.words()).extracting(cell -> cell.text().value()).contains("$", "%");
        assertThat(cut("Deposits | $ | 2021 | $ | 1998").years()).isTrue();
        assertThat(cut("Deposits | $ | 2021 | $ | 1998").figures())
                .extracting(Placed::slot)
                .containsExactly(1, 3);
    }

    @Test
    void wordsAreWordsWhereverTheyStand() {
        var row = cut("2006 | Cash | 5");

        assertThat(row.text()).isEqualTo("2006 Cash");
        assertThat(row.figures()).hasSize(1);
    }

    private static CutRow cut(String row) {
        return RowCutter.cut(Rowed.grid(row));
    }
}
