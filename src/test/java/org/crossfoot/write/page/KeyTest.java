package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.write.page.Key.Entry;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final Entry SUM = new Entry("✓", "sum of its rows, recomputed");
    private static final Entry EQUAL = new Entry("=", "agrees with another figure");

    @Test
    void entriesStandSideBySideWhileThereIsRoom() {
        var roomy = new Key(List.of(SUM, EQUAL), SUM.width() + EQUAL.width() + 12);
        var narrow = new Key(List.of(SUM, EQUAL), SUM.width() + EQUAL.width() + 11);

        assertThat(narrow.height()).isEqualTo(2 * roomy.height());
    }

    @Test
    void anEntryWiderThanALineHasALineOfItsOwn() {
        assertThat(new Key(List.of(SUM, SUM), 10).height())
                .isEqualTo(2 * new Key(List.of(SUM), 1000).height());
    }

    @Test
    void noneTakesNoRoom() {
        assertThat(new Key(List.of(), 100).height()).isZero();
    }

    @Test
    void aSignStandsBeforeItsMeaning() {
        var canvas = Drawn.canvas();
        new Key(List.of(SUM, EQUAL), 1000).draw(canvas, 100);

        assertThat(Drawn.words(canvas.page()))
                .extracting(Mark.Words::text)
                .containsExactly(SUM.sign(), SUM.meaning(), EQUAL.sign(), EQUAL.meaning());
        assertThat(Drawn.words(canvas.page()))
                .isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()))
                .allMatch(words -> words.y() == 111);
    }
}
