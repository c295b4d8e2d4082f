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
    void itBeginsBareAndTheFirstPiecesAreHalfAsHigh() {
        growth.begin(40);
        assertThat(table.getMaxHeight()).isEqualTo(40);
        turn(40);
        assertThat(table.getMaxHeight()).isEqualTo(40 + 48);

        while (table.getMaxHeight() < 240) {
            turn(table.getMaxHeight());
        }
        double now = table.getMaxHeight();
        turn(now);

        assertThat(table.getMaxHeight()).isEqualTo(now + 2 * 48);
    }

    @Test
    void onceItIsAsHighAsItsPlaceItIsFree() {
        growth.begin(40);
        for (int i = 0; i < 5; i++) {
            turn(100);
        }

        assertThat(table.getMaxHeight()).isEqualTo(Double.MAX_VALUE);
        assertThat(turns).isEmpty();
    }

    @Test
    void ofTwoGrowthsTheLaterGoesOn() {
        growth.begin(48);
        turn(48);
        growth.begin(48);

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
