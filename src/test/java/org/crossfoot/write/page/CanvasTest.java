package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CanvasTest {

    private final Canvas canvas = Drawn.canvas();

    @Test
    void theEdgesLieInsideTheMargins() {
        var uneven = new Canvas("", 612, 792, new Margins(10, 20, 30, 40));

        assertThat(uneven.left()).isEqualTo(10);
        assertThat(uneven.top()).isEqualTo(20);
        assertThat(uneven.right()).isEqualTo(582);
        assertThat(uneven.bottom()).isEqualTo(752);
    }

    @Test
    void wordsTellWhereTheyEnd() {
        double end = canvas.words(50, 100, "39,329", Type.BODY);

        assertThat(end).isEqualTo(50 + Type.BODY.width("39,329"));
    }

    @Test
    void wordsEndAtAPointOrStandAroundIt() {
        canvas.wordsTo(200, 100, "to\u200b", Type.BODY);
        canvas.wordsAround(200, 120, "around", Type.BODY);

        var to = Drawn.find(canvas.page(), "to");
        assertThat(Drawn.end(to)).isCloseTo(200, within(0.01));
        var around = Drawn.find(canvas.page(), "around");
        assertThat((around.x() + Drawn.end(around)) / 2).isCloseTo(200, within(0.01));
    }

    @Test
    void emptyWordsLeaveNoMark() {
        assertThat(canvas.words(50, 100, "  ", Type.BODY)).isEqualTo(50);
        assertThat(canvas.page().marks()).isEmpty();
    }
}
