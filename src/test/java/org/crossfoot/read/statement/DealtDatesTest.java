package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealtDatesTest {

    @Test
    void daysOverAsManyColumnsAreOneEach() {
        assertThat(DealtDates.apart(List.of(cell("Notes", 1), cell("June 30,   June 24,", 2))))
                .extracting(cell -> cell.text().value(), Cell::slot, Cell::span)
                .containsExactly(
                        tuple("Notes", 2, 1), tuple("June 30,", 2, 1), tuple("June 24,", 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 30, 1995 June 24, 1994",
                "June 30, to June 24,",
                "June 30,",
                "Room 30, Room 24,",
                "June 30, June 24, June 25,"
            })
    void otherHeadsStayWhole(String head) {
        var cells = List.of(cell(head, 2));

        assertThat(DealtDates.apart(cells)).isEqualTo(cells);
    }

    private static Cell cell(String text, int span) {
        return new Cell(Text.verbatim("d1", text, 0), 2, span, Style.PLAIN);
    }
}
