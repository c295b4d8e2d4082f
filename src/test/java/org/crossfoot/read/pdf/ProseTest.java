package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String FULL = "The company earned more in this quarter than in any";

    @Test
    void aLineThatIsFullGoesOnInTheNext() {
        var prose =
                new Prose(
                        List.of(
                                Typeset.row(700, Typeset.phrase(FULL, 72)),
                                Typeset.row(712, Typeset.phrase("other that it reported.", 72)),
                                Typeset.row(724, Typeset.phrase("Outlook", 72))));

        assertThat(prose.end(0)).isEqualTo(2);
        assertThat(prose.words(0, 2)).endsWith("in", "any", "other", "that", "it", "reported.");
        assertThat(prose.end(2)).isEqualTo(3);
    }

    @Test
    void aWordThatALineCutsIsJoined() {
        var prose =
                new Prose(
                        List.of(
                                Typeset.row(700, Typeset.phrase("a year-", 72)),
                                Typeset.row(712, Typeset.phrase("over-year gain", 72))));

        assertThat(prose.words(0, 2)).containsExactly("a", "year-over-year", "gain");
    }
}
