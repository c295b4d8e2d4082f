package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final Pane table = new Pane();
    private final Growth growth = new Growth(table, turns::add);

    @Test
    void theFirstPiecesAreHalfAsHigh() {
        growth.begin();
        double low = table.getMaxHeight();
        turn(low);
        assertThat(table.getMaxHeight()).isEqualTo(2 * low);

        while (table.getMaxHeight() < 240) {
            turn(table.getMaxHeight());
        }
        double now = table.getMaxHeight();
        turn(now);

        assertThat(table.getMaxHeight()).isEqualTo(now + 2 * low);
    }

    @Test
    void onceItIsAsHighAsItsPlaceItIsFree() {
        growth.begin();
        for (int i = 0; i < 5; i++) {
            turn(100);
        }

        assertThat(table.getMaxHeight()).isEqualTo(Double.MAX_VALUE);
        assertThat(turns).isEmpty();
    }

    @Test
    void ofTwoGrowthsTheLaterGoesOn() {
        growth.begin();
        turn(48);
        growth.begin();

        turn(48); // the first one's
        assertThat(table.getMaxHeight()).isEqualTo(48);
        turn(48);

        assertThat(table.getMaxHeight()).isEqualTo(96);
        assertThat(turns).hasSize(1);
    }

    private void turn(double height) {
        table.resize(400, height);
        turns.remove().run();
    }
}
