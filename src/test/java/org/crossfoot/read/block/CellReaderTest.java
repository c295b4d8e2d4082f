package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.CellReader.Read;
import org.junit.jupiter.api.Test;

class CellReaderTest {

    @Test
    void partsOfACellAreLines() {
        assertThat(lines("<td>Cash<br>Debt<p>Land</p></td>"))
                .containsExactly("Cash", "Debt", "Land");
    }

    @Test
    void aFootnoteMarkStandsApartFromItsFigure() {
        assertThat(lines("<td>1,234<sup>2</sup></td>")).containsExactly("1,234 (2)");
        assertThat(lines("<td>1,234<sup>(2)</sup></td>")).containsExactly("1,234 (2)");
        assertThat(lines("<td>Cash<span style='position:relative;top:-3pt'>1,3</span></td>"))
                .containsExactly("Cash (1,3)");
        assertThat(lines("<td>Cash<b style='vertical-align:super'><sup>a</sup></b></td>"))
                .containsExactly("Cash (a)");
    }

    @Test
    void theEndOfAWordMayBeRaisedToo() {
        assertThat(lines("<td>4<sup>th</sup> Larkspur<sup>&reg;</sup></td>"))
                .containsExactly("4th Larkspur\u00ae");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(lines("<td>5<span style='display:none'>6</span></td>")).containsExactly("5");
    }

    @Test
    void bordersAndRulersAreRules() {
        assertThat(read("<td style='border-top:1px solid black'>5</td>").style().ruleAbove())
                .isTrue();
        assertThat(read("<td>5<hr></td>").style().ruleBelow()).isTrue();
        assertThat(read("<td>5</td>").style().ruleBelow()).isFalse();
    }

    @Test
    void paddingIndents() {
        assertThat(read("<td><p style='padding-left:2em'>Cash</p></td>").style().indent())
                .isEqualTo(2);
    }

    private static List<String> lines(String cell) {
        return read(cell).lines().stream().map(Text::value).toList();
    }

    private static Read read(String cell) {
        String html = "<table><tr>" + cell + "</tr></table>";
        var styles = new StyleSheet();
        var element = Laid.element(html, "td");
        return new CellReader("d1", html, styles)
                .read(element, styles.of(element), 0, 1, Look.PLAIN);
    }
}
