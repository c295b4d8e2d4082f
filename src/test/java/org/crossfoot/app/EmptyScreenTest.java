package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screen while nothing is open. */
@ExtendWith(ApplicationExtension.class)
class EmptyScreenTest {

    @TempDir static Path folder;

    private WindowFixture window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = new WindowFixture(shown, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void atTheStartTheKeyboardWaitsAtTheButtonThatOpens() {
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("empty-open");
    }

    @Test
    void afterTheLastFilingTheKeyboardWaitsAtTheButtonThatOpens(FxRobot robot) {
        window.drop(robot, window.sample());

        window.push(robot, KeyCode.CONTROL, KeyCode.W);

        WindowFixture.await(() -> window.workspace().open().isEmpty());
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("empty-open");
    }

    @Test
    void aRecentFilingIsOpenedByTheKeyboard(FxRobot robot) {
        remember(robot);
        var recents = robot.lookup("#recents").queryAs(ListView.class);

        robot.interact(recents::requestFocus);
        window.push(robot, KeyCode.DOWN);
        window.push(robot, KeyCode.ENTER);

        WindowFixture.await(() -> window.workspace().currentProperty().get() != null);
        assertThat(window.workspace().open()).hasSize(1);
    }

    @Test
    void aRecentFilingIsSpokenWithWhatCameOfIt(FxRobot robot) {
        remember(robot);

        assertThat(robot.lookup(".recent").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .contains("Tarnfield Instruments", "8-K", "2009", "differ")
                                        .doesNotContain(folder.toString()));
    }

    @Test
    void theListCanBeCleared(FxRobot robot) {
        remember(robot);

        robot.clickOn("Clear list");

        assertThat(window.workspace().recents()).isEmpty();
        assertThat(robot.lookup("#recents").<Node>query().getParent().isVisible()).isFalse();
    }

    private void remember(FxRobot robot) {
        var recent =
                new Recent(
                        window.sample().toString(),
                        "Tarnfield Instruments",
                        "8-K",
                        Optional.of(LocalDate.of(2009, 6, 30)),
                        3,
                        2,
                        1,
                        LocalDate.of(2026, 11, 22));
        robot.interact(() -> window.workspace().recents().setAll(recent));
    }
}
