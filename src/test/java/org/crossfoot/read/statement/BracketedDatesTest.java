package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(March 31, 2005) | true",
                "(March 31) | true",
                "(2005) | true",
                "March 31, 2005 | false",
                "(unaudited) | false",
                "(March 31, 2005 and 2004) | false",
                "(13 weeks) (2005) | false"
            })
    void oneDateInParenthesesIsOne(String words, boolean is) {
        assertThat(BracketedDates.is(words)).isEqualTo(is);
    }

    @Test
    void itGoesToTheHeadBeforeItWhereThereAreMoreCellsThanColumns() {
        var cells = cells(" | First Quarter | (March 31, 2005) | Year | (December 31, 2004)");

        assertThat(BracketedDates.joined(cells, 2))
                .extracting(cell -> cell.text().value(), Cell::slot, Cell::span)
                .containsExactly(
                        tuple("First Quarter (March 31, 2005)", 1, 2),
                        tuple("Year (December 31, 2004)", 3, 2));
    }

    @Test
    void whereEachColumnHasOneCellEachHeadsItsOwn() {
        var cells = cells(" | (March 31, 2005) | (March 31, 2004)");

        assertThat(BracketedDates.joined(cells, 2)).isEqualTo(cells);
    }

    @Test
    void theFirstCellHasNoHeadBeforeIt() {
        var cells = cells(" | (March 31, 2005) | First Quarter");

        assertThat(BracketedDates.joined(cells, 1)).hasSize(2);
    }

    private static List<Cell> cells(String row) {
        return Rowed.grid(row).cells();
    }
}
