package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossfoot.app.task.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The frame of the window: opening, closing, refusing, moving about. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

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
    void startsEmptyAndOpensTheSampleByOneClick(FxRobot robot) {
        assertThat(text(robot, "#status-context")).isEqualTo("No filing open");

        robot.clickOn("#empty-sample");
        WindowFixture.await(
                () ->
                        window.workspace().currentProperty().get() != null
                                && window.wiring().turns().idle());

        assertThat(window.workspace().screenProperty().get())
                .isInstanceOf(Screen.OfStatement.class);
        assertThat(window.workspace().recents()).isEmpty();
        assertThat(robot.lookup("Balance sheets").tryQuery()).isPresent();
    }

    @Test
    void thePanelsTakeInTheFirstFilingBehindTheEmptyScreen(FxRobot robot) {
        var screens = new ArrayList<Screen>();
        var workspace = window.workspace();
        robot.interact(
                () ->
                        workspace
                                .currentProperty()
                                .addListener(
                                        (_, _, _) ->
                                                FxThread.later(
                                                        () ->
                                                                screens.add(
                                                                        workspace
                                                                                .screenProperty()
                                                                                .get()))));

        window.drop(robot, window.sample());

        assertThat(screens).containsExactly(new Screen.Empty());
        assertThat(window.workspace().screenProperty().get())
                .isInstanceOf(Screen.OfStatement.class);
    }

    @Test
    void aFilingThatWasOpenIsListedWithoutItsPath(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.interact(() -> closeCurrent());

        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Empty());
        ListView<Recent> recents = robot.lookup("#recents").query();
        assertThat(recents.getItems())
                .extracting(Recent::company)
                .containsExactly("Tarnfield Instruments");

        robot.clickOn("Tarnfield Instruments");
        WindowFixture.await(() -> window.workspace().currentProperty().get() != null);
        assertThat(robot.lookup(folder.toString()).tryQuery()).isEmpty();
    }

    @Test
    void panesKeepTheirWidthsThroughEveryResize(FxRobot robot) {
        window.drop(robot, window.sample());

        resizedTo(robot, 1024);
        WindowFixture.await(() -> near(robot, 252));
        resizedTo(robot, 1400);
        WindowFixture.await(() -> near(robot, 316));
        resizedTo(robot, 1150);
        WindowFixture.await(() -> near(robot, 316));
    }

    private void resizedTo(FxRobot robot, double width) {
        robot.interact(() -> stage.setWidth(width));
        WindowFixture.await(() -> Math.abs(stage.getScene().getWidth() - width) < 20);
    }

    private static boolean near(FxRobot robot, double width) {
        var panel = robot.lookup("#findings").<Node>query();
        return Math.abs(panel.getLayoutBounds().getWidth() - width) < 4;
    }

    @Test
    void whatCannotBeReadIsSaidInASentenceAndNothingElseCloses(FxRobot robot) throws IOException {
        window.drop(robot, window.sample());
        var empty = Files.createFile(folder.resolve("nothing.txt"));

        window.drop(robot, empty, folder.resolve("gone.txt"));

        assertThat(text(robot, "#notice-text"))
                .startsWith("nothing.txt is empty")
                .contains("gone.txt is not there");
        assertThat(window.workspace().open()).hasSize(1);

        window.push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
    }

    @Test
    void aFileThatIsOpenIsReadAnewInItsPlace(FxRobot robot) {
        window.drop(robot, window.sample(), window.file("other.txt", "A few words.\n"));
        window.drop(robot, window.sample());

        assertThat(window.workspace().open()).hasSize(2);
        assertThat(window.workspace().currentProperty().get())
                .isSameAs(window.workspace().open().getFirst());
    }

    @Test
    void ofSeveralFilesTheFirstComesToTheFront(FxRobot robot) {
        window.drop(robot, window.sample(), window.file("other.txt", "A few words.\n"));

        assertThat(window.workspace().currentProperty().get())
                .isSameAs(window.workspace().open().getFirst());
    }

    @Test
    void theNavigatorLeadsToEveryScreen(FxRobot robot) {
        window.drop(robot, window.sample());

        robot.clickOn("Trends");
        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Trends());

        window.push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.workspace().screenProperty().get())
                .isInstanceOf(Screen.OfStatement.class);
    }

    @Test
    void keysReachStatementsFindingsPaperAndTheFindField(FxRobot robot) {
        window.drop(robot, window.sample());

        shortcut(robot, KeyCode.DIGIT4);
        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Findings());
        shortcut(robot, KeyCode.P);
        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Print());
        shortcut(robot, KeyCode.DIGIT1);
        assertThat(window.workspace().screenProperty().get())
                .isInstanceOf(Screen.OfStatement.class);
        shortcut(robot, KeyCode.F);
        assertThat(robot.lookup("#find").queryAs(TextField.class).isFocused()).isTrue();
    }

    @Test
    void zoomIsShownAndTakenBack(FxRobot robot) {
        window.drop(robot, window.sample());

        shortcut(robot, KeyCode.EQUALS);
        assertThat(text(robot, "#status-zoom")).isEqualTo("110%");
        shortcut(robot, KeyCode.DIGIT0);
        assertThat(text(robot, "#status-zoom")).isEqualTo("100%");
    }

    @Test
    void theSwitchOfThemesChangesThePalette(FxRobot robot) {
        window.push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

        assertThat(stage.getScene().getStylesheets()).contains("/css/dark.css");
        assertThat(window.wiring().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void aNarrowWindowFoldsTheFindings(FxRobot robot) {
        window.drop(robot, window.sample());
        assertThat(robot.lookup("#findings").tryQuery()).isPresent();

        robot.interact(() -> stage.setWidth(900));

        assertThat(robot.lookup("#findings").tryQuery()).isEmpty();
        assertThat(robot.lookup("#navigator").tryQuery()).isPresent();
    }

    private void closeCurrent() {
        window.wiring().opening().close(window.workspace().currentProperty().get());
    }

    private void shortcut(FxRobot robot, KeyCode key) {
        window.push(robot, KeyCode.CONTROL, key);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
