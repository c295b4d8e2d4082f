package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DividedTest {

    private static final String DOCUMENT =
            "Liabilities fell. Interest-bearing deposits grew; operating activities went on.";

    @Test
    void theDocumentTellsWhetherAWordHasAHyphen() {
        assertThat(joined("Other current liabili-", "ties")).isEqualTo("Other current liabilities");
        assertThat(joined("Loans, interest-", "bearing")).isEqualTo("Loans, interest-bearing");
        assertThat(joined("Lending-", "and fees")).isEqualTo("Lending- and fees");
        assertThat(joined("Net cash from opera-", "ting", "activities"))
                .isEqualTo("Net cash from operating activities");
    }

    @Test
    void otherLinesHaveASpaceBetweenThem() {
        assertThat(joined("Cash and", "equivalents")).isEqualTo("Cash and equivalents");
        assertThat(joined("Notes -", "current")).isEqualTo("Notes - current");
        assertThat(joined("Liabili-", "TIES")).isEqualTo("Liabili- TIES");
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        Text text =
                new Divided("d1", DOCUMENT)
                        .joined(
                                List.of(
                                        Text.verbatim("d1", "liabili-", 100),
                                        Text.verbatim("d1", "ties", 130)));

        assertThat(text.value()).isEqualTo("liabilities");
        assertThat(text.source(6, 7).start()).isEqualTo(106);
        assertThat(text.source(7, 8).start()).isEqualTo(130);
    }

    private static String joined(String... lines) {
        return new Divided("d1", DOCUMENT)
                .joined(Stream.of(lines).map(line -> Text.verbatim("d1", line, 0)).toList())
                .value();
    }
}
