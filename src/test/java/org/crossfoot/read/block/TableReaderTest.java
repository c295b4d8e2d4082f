package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void bodiesAndHeadsAreOneGridWithoutItsSpacers() {
        var blocks =
                read(
                        "<table><thead><tr><th></th><th></th><th>2006</th></tr></thead>"
                                + "<tbody><tr><td>Cash</td><td> </td><td>5</td></tr></tbody></table>");

        assertThat(((Grid) blocks.getFirst()).rows())
                .map(Laid::layout)
                .containsExactly("2:2006", "0:Cash|2:5");
    }

    @Test
    void hiddenRowsAndCellsAreNotThere() {
        var blocks =
                read(
                        "<table><tr style='display:none'><td>x</td><td>9</td></tr>"
                                + "<tr><td>Cash</td><td style='display:none'>8</td><td>5</td></tr>"
                                + "<tr><td>Debt</td><td>4</td></tr></table>");

        assertThat(((Grid) blocks.getFirst()).rows())
                .map(Laid::layout)
                .containsExactly("0:Cash|1:5", "0:Debt|1:4");
    }

    @Test
    void aTableThatOnlyPlacesProseIsParagraphs() {
        assertThat(read("<table><tr><td>•</td><td>Sales rose.</td></tr></table>"))
                .singleElement()
                .isInstanceOf(Paragraph.class);
    }

    @Test
    void theLinesOfACaptionAreRows() {
        var blocks =
                read(
                        "<table><tr><td colspan=3><p>Tilden Harbor</p><p>Balance"
                                + " Sheets</p></td></tr>"
                                + "<tr><td>Cash</td><td>5</td><td>4</td></tr></table>");

        assertThat(((Grid) blocks.getFirst()).rows())
                .map(Laid::layout)
                .containsExactly("0+3:Tilden Harbor", "0+3:Balance Sheets", "0:Cash|1:5|2:4");
    }

    @Test
    void aRowThatDrawsLinesIsARule() {
        assertThat(TableReader.rule(Laid.row("1:-----|2:-----").cells())).isTrue();
        assertThat(TableReader.rule(Laid.row("0:Cash|1:-----").cells())).isFalse();
        assertThat(TableReader.rule(Laid.row("1: ").cells())).isFalse();
    }

    private static List<? extends Block> read(String html) {
        return new TableReader("d1", html, new StyleSheet())
                .read(Laid.element(html, "table"), Look.PLAIN);
    }
}
