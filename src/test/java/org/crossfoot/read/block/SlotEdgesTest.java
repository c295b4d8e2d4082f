package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotEdgesTest {

    @Test
    void slotsAtWhichNothingBeginsAreClosedUp() {
        assertThat(close("0+3:Cash|5:$|6+2:5", "0+3:Debt|6+2:4"))
                .containsExactly("0:Cash|2:$|3:5", "0:Debt|3:4");
    }

    @Test
    void aHeadKeepsTheSlotsThatItsColumnsHave() {
        assertThat(close("2+6:Year", "0:Cash|2+2:5|6+2:4"))
                .containsExactly("2+3:Year", "0:Cash|2:5|4:4");
    }

    private static List<String> close(String... rows) {
        return SlotEdges.close(Laid.grid(rows).rows()).stream().map(Laid::layout).toList();
    }
}
