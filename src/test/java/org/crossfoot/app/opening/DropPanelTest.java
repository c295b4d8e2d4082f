package org.crossfoot.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Queue;
import org.crossfoot.app.SheetFilings;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card that is shown while files are held over the window. */
@ExtendWith(ApplicationExtension.class)
class DropPanelTest {

    @TempDir static Path folder;

    private final Workspace workspace = new Workspace();
    private final Worker worker = new Worker();
    private DropController controller;

    @Start
    void show(Stage stage) {
        var messages = ResourceBundle.getBundle("i18n.messages");
        var phrases = new Phrases(messages);
        var opening =
                new Opening(
                        workspace,
                        new Queue(phrases, worker.background(), problem -> {}),
                        phrases,
                        worker.background(),
                        Runnable::run,
                        new Preparation(workspace.open()),
                        folder,
                        problem -> {});
        controller = new DropController(workspace, phrases, opening, new Background(Runnable::run));
        var fxml = new Fxml(messages, Map.of(DropController.class, () -> controller));
        stage.setScene(new Scene(fxml.load("drop"), 700, 500));
        stage.show();
    }

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void isHiddenUntilFilesAreHeldOverTheWindow(FxRobot robot) {
        assertThat(robot.lookup("#drop").<Node>query().isVisible()).isFalse();
    }

    @Test
    void saysHowManyOpenAndWhyOthersDoNot(FxRobot robot) throws IOException {
        hold(robot, file("release.htm", "<html>"), file("logo.png", "pixels"), folder.toFile());

        assertThat(text(robot, "#drop-title")).isEqualTo("Drop to open 2 filings");
        assertThat(rows(robot))
                .contains("release.htm", "HTML, 1 KB", "logo.png", "not a filing, left out")
                .contains("Folder");
    }

    @Test
    void saysSoWhereNoneIsAFiling(FxRobot robot) throws IOException {
        hold(robot, file("logo.png", "pixels"));

        assertThat(text(robot, "#drop-title")).isEqualTo("No filing among these");
    }

    @Test
    void promisesThatWhatIsOpenStays(FxRobot robot) throws IOException {
        robot.interact(() -> workspace.open().add(SheetFilings.report()));
        hold(robot, file("release.txt", "Words"));

        assertThat(robot.lookup("Opens beside what you have").tryQuery()).isPresent();
    }

    @Test
    void countsTheRestOfMany(FxRobot robot) throws IOException {
        var many = new File[9];
        for (int i : IntStream.range(0, many.length).toArray()) {
            many[i] = file("release-" + i + ".txt", "Words");
        }
        hold(robot, many);

        assertThat(text(robot, "#drop-title")).isEqualTo("Drop to open 9 filings");
        assertThat(rows(robot)).contains("and 3 more");
    }

    private void hold(FxRobot robot, File... files) {
        robot.interact(
                () -> {
                    controller.plan(List.of(files));
                    robot.lookup("#drop").<Node>query().setVisible(true);
                });
    }

    private static File file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toFile();
    }

    private static List<String> rows(FxRobot robot) {
        return robot
                .from(robot.lookup("#drop-files").<Node>query())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
