package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.write.Counts;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class CountsBoxTest {

    @Test
    void eachCountStandsBeforeItsWord() {
        var report = Reports.slipped();
        var counts = Counts.of(report);
        var canvas = Drawn.canvas();

        double rest = new CountsBox(Drawn.PHRASE).draw(canvas, 100, report);

        assertThat(Drawn.texts(canvas.page()))
                .containsExactly(
                        "" + counts.differ(),
                        "differ",
                        "" + counts.notes(),
                        "notes",
                        "" + counts.agree(),
                        "agree",
                        "" + counts.notChecked(),
                        "not checked");
        assertThat(rest).isEqualTo(100 + CountsBox.SPACE);
    }

    @Test
    void theBoxReachesFromMarginToMargin() {
        var canvas = Drawn.canvas();
        new CountsBox(Drawn.PHRASE).draw(canvas, 100, Reports.sound());

        var frame = Drawn.marks(canvas.page(), Mark.Frame.class).getFirst();
        assertThat(frame.x()).isEqualTo(canvas.left());
        assertThat(frame.x() + frame.width()).isEqualTo(canvas.right());
        assertThat(Drawn.words(canvas.page()))
                .allMatch(words -> words.y() < frame.y() + frame.height());
    }
}
