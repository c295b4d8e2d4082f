package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.CellReader.Read;
import org.junit.jupiter.api.Test;

class LineRowsTest {

    @Test
    void stacksOfFiguresAreRowsOfTheirOwn() {
        assertThat(rows(read(0, "Cash", "Debt"), read(1, "5", "4"), read(2, "3", "2")))
                .containsExactly("0:Cash|1:5|2:3", "0:Debt|1:4|2:2");
    }

    @Test
    void oneStackAloneMayBeALabelAndItsFigure() {
        assertThat(rows(read(0, "Cash", "on hand"), read(1, "5", "4")))
                .containsExactly("0:Cash on hand|1:5 4");
    }

    @Test
    void emptyCellsAreLeftOutUnlessTheyAreRuled() {
        assertThat(rows(read(0, "Cash"), read(1), read(2, "5"))).containsExactly("0:Cash|2:5");

        var ruled = new Style(false, false, false, 0, false, true);
        var row = LineRows.of("d1", List.of(new Read(List.of(), 7, 1, 1, ruled))).getFirst();
        assertThat(row.rule()).isTrue();
        assertThat(row.cells().getFirst().text().source().start()).isEqualTo(7);
    }

    private static List<String> rows(Read... cells) {
        return LineRows.of("d1", List.of(cells)).stream().map(Laid::layout).toList();
    }

    private static Read read(int slot, String... lines) {
        return new Read(Stream.of(lines).map(Laid::text).toList(), 0, slot, 1, Style.PLAIN);
    }
}
