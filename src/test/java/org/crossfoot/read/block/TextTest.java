package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crossfoot.model.PrintedLine.Run;
import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;

class TextTest {

    private final Text verbatim = Text.verbatim("d1", "  Cash ", 10);
    private final Text scattered =
            new Text("d1", "R&D 5", new int[] {0, 1, 6, 7, 20}, new int[] {1, 6, 7, 8, 21});

    @Test
    void aPartKnowsWhereItStands() {
        assertThat(verbatim.part(2, 6).source()).isEqualTo(new Source("d1", 12, 16));
        assertThat(scattered.part(1, 3).source()).isEqualTo(new Source("d1", 1, 7));
        assertThat(scattered.part(4, 4).source()).isEqualTo(new Source("d1", 0, 0));
    }

    @Test
    void whatIsEmptyStandsWhereItWouldGoOn() {
        assertThat(verbatim.source(3, 3)).isEqualTo(new Source("d1", 13, 13));
        assertThat(verbatim.source(7, 7)).isEqualTo(new Source("d1", 17, 17));
        assertThat(Text.verbatim("d1", "", 10).source()).isEqualTo(new Source("d1", 10, 10));
    }

    @Test
    void wordsReadInAnotherOrderStandWhereAllOfThemDo() {
        var turned = new Text("d1", "Cash", new int[] {20, 21, 3, 4}, new int[] {21, 22, 4, 5});

        assertThat(turned.source()).isEqualTo(new Source("d1", 3, 22));
        assertThat(turned.source(0, 2)).isEqualTo(new Source("d1", 20, 22));
    }

    @Test
    void whiteSpaceAtTheEndsIsStripped() {
        assertThat(verbatim.strip().value()).isEqualTo("Cash");
        assertThat(verbatim.strip().source().start()).isEqualTo(12);
        assertThat(scattered.strip()).isSameAs(scattered);
    }

    @Test
    void runsAreBrokenWhereTheDocumentHasOtherCharacters() {
        assertThat(verbatim.runs(2, 6, 0)).containsExactly(new Run(0, 4, 12, 16));
        assertThat(scattered.runs(0, 5, 3))
                .containsExactly(
                        new Run(3, 1, 0, 1),
                        new Run(4, 1, 1, 6),
                        new Run(5, 2, 6, 8),
                        new Run(7, 1, 20, 21));
    }

    @Test
    void everyCharacterHasItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text("d1", "ab", new int[] {0}, new int[] {1}));
    }
}
