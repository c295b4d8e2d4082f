package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crossfoot.check.Outcome.Differs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main way through the program: drop, select, follow to the source, sort, findings, paper. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

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
    void fromADroppedFileToPaper(FxRobot robot) throws IOException {
        var workspace = window.workspace();
        window.drop(robot, window.sample());

        robot.clickOn("28,155");
        assertThat(text(robot, "#status-context")).isEqualTo("Addends of Total current assets");
        // the sample's total has two digits swapped: its rows give another sum
        assertThat(text(robot, "#status-sum")).isEqualTo("28,515");
        assertThat(robot.lookup(".frame-selected").queryAll()).isNotEmpty();

        robot.clickOn("June 30, 2009");
        assertThat(workspace.sortedProperty().get()).isTrue();
        assertThat(text(robot, "#status-order")).isEqualTo("Sorted, not as filed");

        window.push(robot, KeyCode.F8);
        assertThat(workspace.focusProperty().get())
                .isInstanceOfSatisfying(
                        Focus.Finding.class,
                        finding -> assertThat(finding.outcome()).isInstanceOf(Differs.class));

        window.push(robot, KeyCode.CONTROL, KeyCode.P);
        ListView<?> pages = robot.lookup("#print-thumbs").query();
        WindowFixture.await(() -> !pages.getItems().isEmpty());
        assertThat(robot.lookup("#print-print").queryAs(Button.class).getText())
                .isEqualTo("Save " + pages.getItems().size() + " pages");

        var pdf = folder.resolve("report.pdf");
        var report = workspace.currentProperty().get();
        robot.interact(() -> window.wiring().exports().write(report, "pdf", pdf));
        WindowFixture.await(() -> workspace.noticeProperty().get() != null);
        assertThat(text(robot, "#notice-text")).isEqualTo("report.pdf is written.");
        assertThat(textOf(pdf)).contains("Tarnfield Instruments Corporation", "28,155");
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
