package org.crossfoot.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.crossfoot.write.page.Face;
import org.crossfoot.write.page.Ink;
import org.crossfoot.write.page.Mark;
import org.crossfoot.write.page.Page;
import org.junit.jupiter.api.Test;

class ThumbnailTest {

    @Test
    void wordsAreGreyWhereTheyStand() {
        var image = small(new Mark.Words(10, 50, "Revenue", Face.REGULAR, 10, Ink.TEXT));

        assertThat(image.getPixelReader().getColor(15, 47).getBrightness()).isBetween(0.2, 0.8);
        assertThat(image.getPixelReader().getColor(15, 60)).isEqualTo(Color.WHITE);
        assertThat(image.getPixelReader().getColor(90, 47)).isEqualTo(Color.WHITE);
    }

    @Test
    void aSlantedLineIsNoBox() {
        var image = small(new Mark.Rule(10, 10, 90, 90, 1, false, Ink.TEXT));

        assertThat(image.getPixelReader().getColor(50, 50).getBrightness()).isLessThan(0.5);
        assertThat(image.getPixelReader().getColor(80, 20)).isEqualTo(Color.WHITE);
        assertThat(image.getPixelReader().getColor(20, 80)).isEqualTo(Color.WHITE);
    }

    @Test
    void whatReachesOverTheEdgeIsLeftOut() {
        var image = small(new Mark.Rule(50, 95, 500, 95, 2, false, Ink.TEXT));

        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getPixelReader().getColor(99, 95).getBrightness()).isLessThan(0.5);
    }

    private static Image small(Mark mark) {
        return Thumbnail.of(new Page("Balance sheets", 100, 100, List.of(mark)), 1);
    }
}
