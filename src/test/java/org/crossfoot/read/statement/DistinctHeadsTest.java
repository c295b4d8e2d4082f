package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class DistinctHeadsTest {

    private static final Cell THREE = cell("Three months ended", 1, 3);
    private static final Cell NINE = cell("Nine months ended", 4, 1);

    @Test
    void noPeriodIsPrintedTwice() {
        assertThat(heads("June 30, 2020", "June 30, 2019", "June 30, 2020", "June 30, 2019"))
                .containsExactly(
                        List.of("Three months ended", "June 30, 2020"),
                        List.of("Three months ended", "June 30, 2019"),
                        List.of("Nine months ended", "June 30, 2020"),
                        List.of("Nine months ended", "June 30, 2019"));
    }

    @Test
    void boundsStayWhereNoneTellsTheColumnsApart() {
        assertThat(heads("2020", "2020", "2020", "2019"))
                .contains(List.of("Three months ended", "2020"))
                .last()
                .isEqualTo(List.of("Nine months ended", "2019"));
        assertThat(heads("2020", "2019", "2018", "2020"))
                .last()
                .isEqualTo(List.of("Nine months ended", "2020"));
    }

    private static List<List<String>> heads(String... dates) {
        var spread = new HeadSpread(Lanes.of(Rowed.cut("Cash | 1,200 | 1,100 | 1,000 | 900")));
        spread.row(List.of(THREE, NINE));
        spread.row(
                List.of(
                        cell(dates[0], 1, 1),
                        cell(dates[1], 2, 1),
                        cell(dates[2], 3, 1),
                        cell(dates[3], 4, 1)));
        return spread.heads();
    }

    private static Cell cell(String text, int slot, int span) {
        return new Cell(Text.verbatim("d1", text, 0), slot, span, Style.PLAIN);
    }
}
