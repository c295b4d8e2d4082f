package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The line at the window's foot. */
@ExtendWith(ApplicationExtension.class)
class StatusBarTest {

    @TempDir static Path folder;

    private WindowFixture window;

    @Start
    void show(Stage stage) {
        window = new WindowFixture(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void addsUpSelectedFiguresWithTheirSigns(FxRobot robot) {
        window.drop(robot, window.sample());
        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);

        select(robot, cell("Interest expense", 0), cell("Interest expense", 2));

        assertThat(text(robot, "#status-sum")).isEqualTo("(112)");
        assertThat(text(robot, "#status-average")).isEqualTo("(56)");
        assertThat(text(robot, "#status-count")).isEqualTo("2");
    }

    @Test
    void figuresOfDifferentKindsHaveNoSum(FxRobot robot) {
        window.drop(robot, window.sample());
        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);

        select(
                robot,
                cell("Revenue", 0),
                cell("Net income per share of common stock -- Basic and Diluted", 0));

        assertThat(text(robot, "#status-context"))
                .isEqualTo("Figures of different kinds have no sum");
        assertThat(text(robot, "#status-sum")).doesNotContainPattern("\\d");
    }

    @Test
    void saysUnitAndOrderOfAStatementAlone(FxRobot robot) {
        window.drop(robot, window.sample());
        assertThat(text(robot, "#status-unit")).isEqualTo("In thousands · USD");
        assertThat(text(robot, "#status-order")).isEqualTo("Filed order");

        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);

        assertThat(robot.lookup("#status-order").<Node>query().isVisible()).isFalse();
    }

    @Test
    void saysWhatIsReadAndWhatWaitsAndStopsAtOnce(FxRobot robot) {
        var said = new ArrayList<String>();
        var files = List.of(window.sample(), window.file("other.txt", "A few words.\n"));

        robot.interact(
                () -> {
                    var opening = window.wiring().opening();
                    opening.underWay()
                            .addListener(
                                    (InvalidationListener)
                                            all -> {
                                                if (opening.underWay().size() == files.size()) {
                                                    Platform.runLater(() -> stop(robot, said));
                                                }
                                            });
                    opening.open(files);
                });
        WindowFixture.await(() -> !said.isEmpty() && window.wiring().opening().idle());

        assertThat(said).containsExactly("Reading tarnfield.txt, 1 more to come");
        assertThat(window.workspace().open()).isEmpty();
        assertThat(robot.lookup("#status-loading").<Node>query().getParent().isVisible()).isFalse();
    }

    @Test
    void stopsBeforeItIsKnownWhatTheFilesAre(FxRobot robot) {
        robot.interact(
                () -> {
                    window.wiring().opening().open(List.of(window.sample()));
                    window.wiring().opening().cancel();
                });
        WindowFixture.await(() -> window.wiring().opening().idle());
        window.drop(robot, window.file("other.txt", "A few words.\n"));

        assertThat(window.workspace().open())
                .extracting(report -> report.filing().origin().name())
                .containsExactly("other.txt");
    }

    private void stop(FxRobot robot, List<String> said) {
        said.add(text(robot, "#status-loading"));
        window.wiring().opening().cancel();
    }

    private void select(FxRobot robot, Focus.Cells lead, Focus.Cells other) {
        robot.interact(
                () ->
                        window.workspace()
                                .focusProperty()
                                .set(
                                        new Focus.Cells(
                                                lead.lead(), List.of(lead.lead(), other.lead()))));
    }

    private Focus.Cells cell(String row, int column) {
        var filing = window.workspace().currentProperty().get().filing();
        return Focus.Cells.one(SheetFilings.cell(filing, "s2", row, column));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
