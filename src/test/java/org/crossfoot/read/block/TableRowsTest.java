package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.CellReader.Read;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    private final TableRows rows = new TableRows("d1");

    @Test
    void aCaptionOverTheColumnsHasARowALine() {
        rows.add(List.of(read(0, 3, "Tilden Harbor", "Balance Sheets", "(in thousands)")));

        assertThat(rows.lined())
                .map(Laid::layout)
                .containsExactly("0+3:Tilden Harbor", "0+3:Balance Sheets", "0+3:(in thousands)");
        assertThat(rows.lined().getFirst().cells().getFirst().span()).isEqualTo(3);
        assertThat(rows.rows()).hasSize(1);
    }

    @Test
    void aLabelOfTwoLinesIsOne() {
        rows.add(List.of(read(0, 1, "Cash", "On hand")));

        assertThat(rows.lined()).map(Laid::layout).containsExactly("0:Cash On hand");
    }

    @Test
    void belowTheHeadsNothingIsACaption() {
        rows.add(List.of(read(1, 1, "2004"), read(2, 1, "2003")));
        rows.add(List.of(read(0, 3, "Note one", "Note two")));

        assertThat(rows.lined())
                .map(Laid::layout)
                .containsExactly("1:2004|2:2003", "0+3:Note one Note two");
    }

    private static Read read(int slot, int span, String... lines) {
        return new Read(Stream.of(lines).map(Laid::text).toList(), 0, slot, span, Style.PLAIN);
    }
}
