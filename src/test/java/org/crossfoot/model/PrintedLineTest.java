package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.PrintedLine.Run;
import org.junit.jupiter.api.Test;

class PrintedLineTest {

    /** "R&amp;D 12" with the entity and the tab of the document set out. */
    private final PrintedLine line =
            new PrintedLine(
                    1,
                    "R&D   12",
                    List.of(
                            new Run(0, 1, 10, 11),
                            new Run(1, 1, 11, 16),
                            new Run(2, 1, 16, 17),
                            new Run(6, 2, 18, 20)));

    @Test
    void showsTheCharactersThatAnswerOneByOne() {
        assertThat(line.text(new Source("d1", 18, 19))).isEqualTo("1");
        assertThat(line.text(new Source("d1", 19, 20))).isEqualTo("2");
    }

    @Test
    void partOfAnEntityShowsAllOfIt() {
        assertThat(line.text(new Source("d1", 13, 14))).isEqualTo("&");
    }

    @Test
    void keepsTheBlanksBetweenItsRuns() {
        assertThat(line.text(new Source("d1", 16, 30))).isEqualTo("D   12");
    }

    @Test
    void isEmptyForWhatOtherLinesShow() {
        assertThat(line.text(new Source("d1", 0, 10))).isEmpty();
        assertThat(line.text(new Source("d1", 20, 30))).isEmpty();
        assertThat(line.text(new Source("d1", 17, 18))).isEmpty();
    }
}
