package org.crossfoot.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.LateAnswers;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The filing as printed, which the worker sets in lines. */
@ExtendWith(ApplicationExtension.class)
class SourcePanelTest {

    private static final String PROSE =
            "The company sold its foundry in March of this year, and the figures below show"
                    + " what is left after that, which is not as much as it was the year before.\n";

    private final Workspace workspace = new Workspace();
    private final LateAnswers worker = new LateAnswers();
    private Region panel;

    @Start
    void show(Stage stage) {
        var words = ResourceBundle.getBundle("i18n.messages");
        var fxml =
                new Fxml(
                        words,
                        Map.of(
                                SourceController.class,
                                () ->
                                        new SourceController(
                                                workspace,
                                                words,
                                                new Preparation(workspace.open()),
                                                worker.search(),
                                                Runnable::run)));
        panel = (Region) fxml.load("source");
        stage.setScene(new Scene(new StackPane(panel), 1000, 400));
        stage.getScene().getStylesheets().setAll("/css/crossfoot.css", "/css/light.css");
        stage.show();
    }

    @Test
    void aFilingIsShownOnceItIsSet(FxRobot robot) {
        open(robot, Sheets.capstoneLikeScript());
        robot.interact(
                () -> workspace.focusProperty().set(Focus.Cells.one(new CellRef("s1", 2, 0))));
        assertThat(rows(robot)).isEmpty();

        worker.answer(robot);

        assertThat(rows(robot)).anyMatch(row -> row.text().contains("41,256"));
        assertThat(robot.lookup("#where").queryAs(Label.class).getText()).contains("line");
    }

    @Test
    void whatAnotherFilingPrintsIsNotShown(FxRobot robot) {
        open(robot, "The first filing.\n");
        open(robot, "The second filing.\n");

        worker.answer(robot);

        assertThat(rows(robot)).extracting(PageRow::text).containsExactly("The second filing.");

        open(robot, "The third filing.\n");
        assertThat(rows(robot)).isEmpty();
    }

    @Test
    void proseIsWrappedAnewWhereLessFits(FxRobot robot) {
        open(robot, PROSE);
        worker.answer(robot);
        int wide = rows(robot).size();

        robot.interact(() -> panel.setMaxWidth(500));
        worker.answer(robot);

        assertThat(rows(robot)).hasSizeGreaterThan(wide);
    }

    private void open(FxRobot robot, String script) {
        var report = Report.of(new Reading<>(Sheets.filing(script), List.of()));
        robot.interact(
                () -> {
                    workspace.open().add(report);
                    workspace.currentProperty().set(report);
                });
    }

    @SuppressWarnings("unchecked")
    private static List<PageRow> rows(FxRobot robot) {
        return robot.lookup("#lines").queryAs(ListView.class).getItems();
    }
}
