package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Row;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String SENTENCE = "word ".repeat(40).strip();

    @Test
    void bulletsAndFootnotesOnlyPlaceTheirSentences() {
        assertThat(holds("0:•|1:Sales rose.", "0:•|1:Costs fell.")).isTrue();
        assertThat(holds("0:(1)|1:" + SENTENCE)).isTrue();
        assertThat(holds("0:A box around one paragraph.")).isTrue();
    }

    @Test
    void cellsSideBySideAreATable() {
        assertThat(holds("0:Cash|1:1,234")).isFalse();
        assertThat(holds("0:•|1:5")).isFalse();
        assertThat(holds("0:Cash|1:5|2:" + SENTENCE)).isFalse();
        assertThat(holds("0:A long label|1:" + SENTENCE)).isFalse();
        assertThat(holds("0:Title", "0:Subtitle")).isFalse();
    }

    @Test
    void aRowIsAParagraphWithItsMarkBeforeIt() {
        assertThat(Prose.read("d1", rows("0:•|1:Sales rose.", "0: ", "0:•|1:Costs fell.")))
                .extracting(paragraph -> paragraph.text().value())
                .containsExactly("• Sales rose.", "• Costs fell.");
    }

    private static boolean holds(String... rows) {
        return Prose.holds(rows(rows));
    }

    private static List<Row> rows(String... rows) {
        return Laid.grid(rows).rows();
    }
}
