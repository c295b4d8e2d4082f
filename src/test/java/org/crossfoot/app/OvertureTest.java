package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.crossfoot.app.task.Worker;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is drawn out of sight while nothing is open. */
@ExtendWith(ApplicationExtension.class)
class OvertureTest {

    @TempDir static Path folder;

    private final Worker worker = new Worker();
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private WindowFixture window;
    private Wiring own;
    private Pane root;

    @Start
    void show(Stage stage) {
        window = new WindowFixture(stage, folder);
        var phrases = new Phrases(ResourceBundle.getBundle("i18n.messages"));
        own = new Wiring(stage, phrases, worker, folder, file -> {});
        root = (Pane) stage.getScene().getRoot();
    }

    @AfterEach
    void close() {
        window.close();
        worker.close();
    }

    @Test
    void drawsPanelsOfItsOwnAndTakesThemAway(FxRobot robot) throws Exception {
        var before = List.copyOf(root.getChildren());

        play(robot, Overture.score());
        robot.interact(() -> go(3));
        assertThat(drawn()).isEqualTo(1);
        robot.interact(() -> go(Integer.MAX_VALUE));

        assertThat(own.workspace().currentProperty().get()).isNotNull();
        assertThat(window.workspace().currentProperty().get()).isNull();
        assertThat(root.getChildren()).isEqualTo(before);
    }

    @Test
    void endsOnceAFileIsLookedAt(FxRobot robot) throws Exception {
        var before = List.copyOf(root.getChildren());
        play(robot, Overture.score());

        robot.interact(
                () -> {
                    go(3);
                    window.wiring().opening().open(List.of(window.sample()));
                    go(1);
                });

        assertThat(turns).isEmpty();
        assertThat(root.getChildren()).isEqualTo(before);
    }

    private void play(FxRobot robot, Report report) {
        var overture = new Overture(window.wiring().opening(), own, turns::add);
        robot.interact(() -> overture.play(root, report));
    }

    private void go(int most) {
        for (int i = 0; i < most && !turns.isEmpty(); i++) {
            turns.remove().run();
        }
    }

    private int drawn() {
        Node behind = root.getChildren().getFirst();
        return behind instanceof Pane pane ? pane.getChildren().size() : 0;
    }
}
