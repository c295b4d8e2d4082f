package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.PrintedLine.Run;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final String TEXT =
            "<p>Larkspur&#8217;s <b>sales of\n\\$2.9 million</b>, up</p>";

    private static final Document DOCUMENT =
            new Document(
                    "d1",
                    Optional.empty(),
                    "release.htm",
                    TEXT,
                    List.of(
                            new PrintedLine(
                                    1,
                                    "Larkspur’s sales of",
                                    List.of(
                                            new Run(0, 8, 3, 11),
                                            new Run(8, 1, 11, 18),
                                            new Run(9, 2, 18, 20),
                                            new Run(11, 8, 23, 31))),
                            new PrintedLine(
                                    2,
                                    "\\$2.9 million, up",
                                    List.of(new Run(0, 13, 32, 45), new Run(13, 4, 49, 53)))));

    @Test
    void wordsAreReadAcrossLinesWithoutMarkupAndEscapes() {
        assertThat(DOCUMENT.words(run("Larkspur", "</p>")))
                .isEqualTo("Larkspur’s sales of $2.9 million, up");
    }

    @Test
    void wordsBeginAndEndWhereTheRunDoes() {
        assertThat(DOCUMENT.words(run("sales", "</b>"))).isEqualTo("sales of $2.9 million");
        assertThat(DOCUMENT.words(run("sales", "\n"))).isEqualTo("sales of");
    }

    @Test
    void aBlankAtEitherEndIsKept() {
        assertThat(DOCUMENT.words(run("\n", " million"))).isEqualTo(" $2.9");
        assertThat(DOCUMENT.words(run("s <b>", "sales"))).isEqualTo("s ");
    }

    private static Source run(String from, String until) {
        return new Source("d1", TEXT.indexOf(from), TEXT.indexOf(until));
    }
}
