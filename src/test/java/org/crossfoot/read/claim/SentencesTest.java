package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endsAtAFullStopBeforeACapital() {
        assertThat(of("Revenue was $2.9 million. Costs rose.")).hasSize(2);
    }

    @Test
    void goesOnBehindAnAbbreviation() {
        assertThat(
                        of(
                                "Larkspur Inc. reported. The U.S. Department paid Larkspur Corp. On Nov. 9 it closed."))
                .hasSize(2);
    }

    @Test
    void doesNotCutAFigure() {
        assertThat(of("Par value is $.001 a share, and revenue 2.9 million")).hasSize(1);
    }

    @Test
    void keepsAClosingQuoteWithItsSentence() {
        assertThat(of("\u201cWe are pleased.\u201d Revenue rose.").getFirst()).endsWith("\u201d");
    }

    private static List<String> of(String paragraph) {
        return Sentences.of(Text.verbatim("d1", paragraph, 0)).stream().map(Text::value).toList();
    }
}
