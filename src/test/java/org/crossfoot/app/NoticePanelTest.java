package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crossfoot.app.main.NoticeController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sentence above the screen. */
@ExtendWith(ApplicationExtension.class)
class NoticePanelTest {

    private final Workspace workspace = new Workspace();
    private final AtomicInteger ran = new AtomicInteger();

    @Start
    void show(Stage stage) {
        var fxml =
                new Fxml(
                        ResourceBundle.getBundle("i18n.messages"),
                        Map.of(NoticeController.class, () -> new NoticeController(workspace)));
        stage.setScene(new Scene(new VBox(fxml.load("notice")), 700, 80));
        stage.show();
    }

    @Test
    void takesNoRoomWhileThereIsNothingToSay(FxRobot robot) {
        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(bar(robot).isManaged()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Notice.Kind.class)
    void looksLikeWhatItSays(Notice.Kind kind, FxRobot robot) {
        say(robot, new Notice(kind, "report.pdf is written.", Optional.empty()));

        assertThat(robot.lookup("#notice-text").queryAs(Label.class).getText())
                .isEqualTo("report.pdf is written.");
        assertThat(bar(robot).getStyleClass())
                .containsExactly("notice", kind.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(robot.lookup("#notice-action").<Node>query().isVisible()).isFalse();
    }

    @Test
    void theLinkDoesWhatItOffers(FxRobot robot) {
        var show = new Notice.Action("Show it", ran::incrementAndGet);
        say(robot, new Notice(Notice.Kind.DONE, "report.pdf is written.", Optional.of(show)));

        robot.clickOn("Show it");

        assertThat(ran).hasValue(1);
    }

    @Test
    void theCrossIsNamedAndDismissesIt(FxRobot robot) {
        say(robot, Notice.failed("nothing.txt is empty."));
        var cross = robot.lookup("#notice").lookup(".icon-only").queryAs(Button.class);
        assertThat(cross.getAccessibleText()).isEqualTo("Dismiss");

        robot.clickOn(cross);

        assertThat(workspace.noticeProperty().get()).isNull();
        assertThat(bar(robot).isVisible()).isFalse();
    }

    private void say(FxRobot robot, Notice notice) {
        robot.interact(() -> workspace.noticeProperty().set(notice));
    }

    private static Node bar(FxRobot robot) {
        return robot.lookup("#notice").query();
    }
}
