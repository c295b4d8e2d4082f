package org.crossfoot.app.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class BerthTest {

    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final Pane panel = new Pane();
    private final Berth berth = new Berth(panel);

    @Test
    void thePanelIsDressedOutOfSightAndShownInTheNextPicture() {
        berth.filled(turns::add);
        assertThat(berth.getChildren()).isEmpty();

        turns.remove().run();
        assertThat(berth.getChildren()).containsExactly(panel);
        assertThat(panel.isVisible()).isFalse();
        assertThat(panel.isManaged()).isFalse();

        turns.remove().run();
        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.isManaged()).isTrue();
    }

    @Test
    void askedForTwiceBeforeItsTurnItIsNotHiddenAgain() {
        berth.filled(turns::add);
        berth.filled(turns::add);
        turns.remove().run();
        turns.remove().run();
        assertThat(panel.isVisible()).isTrue();

        turns.remove().run();

        assertThat(panel.isVisible()).isTrue();
    }

    @Test
    void aPanelThatIsInStays() {
        berth.filled(turns::add);
        turns.remove().run();
        turns.remove().run();

        berth.filled(turns::add);

        assertThat(turns).isEmpty();
    }
}
