package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {

    private static final String PROSE = "Tilden Harbor Inc. sells pumps in two regions. ".repeat(6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales of pumps were as follows (in millions):",
                "Leases of No. 4 Quay Road consist of the following:",
                "The table shows what pumps cost (in thousands)."
            })
    void theLastSentenceLeadsInTheTable(String sentence) {
        assertThat(of(PROSE + sentence)).contains(sentence);
    }

    @Test
    void ofASentenceTooLongForATitleTheUnitIsLeft() {
        String sentence = "The following table shows " + "pumps and valves, ".repeat(14);

        assertThat(of(sentence + "by region (in millions):")).contains("(in millions):");
        assertThat(of(sentence + "by region:")).isEmpty();
    }

    @Test
    void proseThatEndsIsNone() {
        assertThat(of(PROSE + "Sales rose by a tenth.")).isEmpty();
        assertThat(of(PROSE + "Sales rose (as they did a year ago).")).isEmpty();
    }

    private static Optional<String> of(String paragraph) {
        return Introduction.of(Text.verbatim("d1", paragraph, 0)).map(Text::value);
    }
}
