package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void wordsGrowWithTheirPlace() {
        assertThat(new Mark.Words(1, 2, "Cash", Face.REGULAR, 8, Ink.TEXT).times(2))
                .isEqualTo(new Mark.Words(2, 4, "Cash", Face.REGULAR, 16, Ink.TEXT));
    }

    @Test
    void rulesAndFramesGrowThickerAndLonger() {
        assertThat(new Mark.Rule(1, 2, 3, 4, 0.5, true, Ink.MUTED).times(2))
                .isEqualTo(new Mark.Rule(2, 4, 6, 8, 1, true, Ink.MUTED));
        assertThat(new Mark.Frame(1, 2, 3, 4, 5, 6, Ink.FAINT).times(2))
                .isEqualTo(new Mark.Frame(2, 4, 6, 8, 10, 12, Ink.FAINT));
    }

    @Test
    void shapesGrowAroundTheCornerOfThePage() {
        var corners = List.of(new Mark.Corner(1, 2), new Mark.Corner(3, 4));

        assertThat(new Mark.Polygon(corners, true, 1, Ink.TEXT).times(3))
                .isEqualTo(
                        new Mark.Polygon(
                                List.of(new Mark.Corner(3, 6), new Mark.Corner(9, 12)),
                                true,
                                3,
                                Ink.TEXT));
        assertThat(new Mark.Circle(1, 2, 3, false, 4, Ink.TEXT).times(3))
                .isEqualTo(new Mark.Circle(3, 6, 9, false, 12, Ink.TEXT));
    }
}
