package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabTableTest {

    @Test
    void eachTabIsTheEdgeOfASlot() {
        assertThat(read("Cash\t\\$5\t\t4")).containsExactly("0:Cash|1:$5|3:4");
    }

    @Test
    void headsCoverTheEmptySlotsBehindThem() {
        assertThat(read("\tThree months\t\tSix months\nCash\t1\t2\t3\t4"))
                .containsExactly("1+2:Three months|3+2:Six months", "0:Cash|1:1|2:2|3:3|4:4");
    }

    @Test
    void belowTheFirstLabelNothingIsSpread() {
        assertThat(read("Cash\t1\t2\n\tsubtotal\t"))
                .containsExactly("0:Cash|1:1|2:2", "1:subtotal");
    }

    @Test
    void drawnLinesAreRulesAndEmptyLinesAreRows() {
        String text = "Cash\t5\n\t-----\n\nDebt\t4";
        var grid = new TabTable(new Markup(Laid.text(text)), text).read(SourceLine.of(text), true);

        assertThat(grid.rows())
                .extracting(Block.Row::rule)
                .containsExactly(false, true, false, false);
        assertThat(grid.rows().get(2).cells()).isEmpty();
    }

    private static List<String> read(String text) {
        return new TabTable(new Markup(Laid.text(text)), text)
                .read(SourceLine.of(text), true).rows().stream().map(Laid::layout).toList();
    }
}
