package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.crossfoot.read.markup.Name.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenElementsTest {

    @Test
    void whatIsClosedEndsWithAllThatIsOpenInIt() {
        var open = Opened.path("div/p/span");
        Element word = open.top();
        Element paragraph = open.get(2);

        open.close(2, 40);

        assertThat(Opened.path(open)).isEqualTo("div");
        assertThat(word.end()).isEqualTo(40);
        assertThat(paragraph.end()).isEqualTo(40);
        assertThat(open.regular()).isTrue();
    }

    @Test
    void aLookThatWouldGoOnBeyondItsParagraphIsIrregular() {
        var closed = Opened.path("p/b");
        closed.close(1, 40);
        var cut = Opened.path("p/b");
        cut.cut(1, 40);
        var itself = Opened.path("p/b");
        itself.close(2, 40);

        assertThat(closed.regular()).isFalse();
        assertThat(cut.regular()).isTrue();
        assertThat(itself.regular()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "div/p/span, 2",
        "p/div/p/b, 3",
        "p/table/tr/td/b, -1",
        "p/table, -1",
        "div/span, -1",
    })
    void aParagraphIsFoundUnlessACellOrTableStandsBetween(String path, int found) {
        assertThat(Opened.path(path).find(Kind.PARAGRAPH)).isEqualTo(found);
    }

    @Test
    void nothingInACellOrATableEndsWhatIsAround() {
        var open = Opened.path("p/table/tr/td/p");

        assertThat(IntStream.range(0, open.size()).filter(open::bounds)).containsExactly(0, 2, 4);
    }

    @ParameterizedTest
    @CsvSource({"table, false", "table/tbody, false", "table/tr, false", "table/tr/td, true"})
    void theStructureOfATableTakesNothingElse(String path, boolean regular) {
        var pushed = Opened.path(path);
        pushed.push(Opened.element("p", 40, 43));
        var added = Opened.path(path);
        added.add(Opened.element("br", 40, 44));

        assertThat(pushed.regular()).isEqualTo(regular);
        assertThat(added.regular()).isEqualTo(regular);
    }

    @Test
    void allThatIsOpenAroundATableHoldsOneAndTheTableItselfDoesNot() {
        var open = Opened.path("div/table/tr/td");

        assertThat(open.root().holdsTables()).isTrue();
        assertThat(open.get(1).holdsTables()).isTrue();
        assertThat(open.get(2).holdsTables()).isFalse();
        assertThat(open.top().holdsTables()).isFalse();
    }

    @Test
    void whatIsNestedTooDeepIsIrregular() {
        assertThat(Opened.path("div" + "/div".repeat(80)).regular()).isTrue();
        assertThat(Opened.path("div" + "/div".repeat(100)).regular()).isFalse();
    }

    @Test
    void onceIrregularItStaysSo() {
        var open = Opened.path("p");
        open.require(false);
        open.require(true);

        assertThat(open.regular()).isFalse();
    }

    @Test
    void whiteIsWhatHtmlCallsSo() {
        var open = new OpenElements(new Values(" \t\r\n\fa\u00A0"));

        assertThat(open.white(0, 5)).isTrue();
        assertThat(open.white(0, 6)).isFalse();
        assertThat(open.white(6, 7)).isFalse();
        assertThat(open.white(5, 5)).isTrue();
    }
}
