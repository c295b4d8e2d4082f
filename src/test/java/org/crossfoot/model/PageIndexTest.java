package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.PrintedLine.Run;
import org.junit.jupiter.api.Test;

class PageIndexTest {

    /** Two cells of a table, each on two lines: the document tells one cell after the other. */
    private final Document document =
            new Document(
                    "d1",
                    Optional.empty(),
                    "cells",
                    "one two three four",
                    List.of(
                            line(1, new Run(0, 3, 0, 3), new Run(4, 5, 8, 13)),
                            line(2, new Run(0, 3, 4, 7), new Run(4, 4, 14, 18)),
                            line(3)));

    @Test
    void aLineIsFoundByAnyOfItsRuns() {
        assertThat(document.line(9).map(PrintedLine::number)).contains(1);
        assertThat(document.line(15).map(PrintedLine::number)).contains(2);
        assertThat(document.line(18)).isEmpty();
    }

    @Test
    void wordsOfTwoLinesAreFoundThoughTheirCellsTakeTurns() {
        assertThat(document.words(new Source("d1", 0, 7))).isEqualTo("one one");
        assertThat(document.words(new Source("d1", 14, 18))).isEqualTo("four");
    }

    private static PrintedLine line(int number, Run... runs) {
        return new PrintedLine(number, number == 1 ? "one three" : "one four", List.of(runs));
    }
}
