package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowCellsTest {

    @Test
    void cellsOfOneSlotBecomeOne() {
        assertThat(apart("1:Three", "0:Label", "1+2:Months")).isEqualTo("0:Label|1+2:Three Months");
    }

    @Test
    void aCellEndsWhereTheNextBegins() {
        assertThat(apart("0+4:Wide", "2+2:Head")).isEqualTo("0+2:Wide|2+2:Head");
    }

    @Test
    void cellsApartStayAsTheyAre() {
        assertThat(apart("0:a", "1:b", "5:c")).isEqualTo("0:a|1:b|5:c");
        assertThat(apart("5:c", "0:a", "1:b")).isEqualTo("0:a|1:b|5:c");
    }

    private static String apart(String... cells) {
        var row = Stream.of(cells).map(Laid::cell).toList();
        return Laid.layout(RowCells.apart("d1", List.copyOf(row)), "|");
    }
}
