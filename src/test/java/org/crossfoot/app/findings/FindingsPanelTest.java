package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crossfoot.app.Answers;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindingsPanelTest {

    private final Workspace workspace = new Workspace();
    private final FindingsView view =
            new FindingsView(new Preparation(workspace.open()), Found.TEXTS);
    private final Report report = Found.withAnError();

    @Start
    void show(Stage stage) {
        var fxml =
                new Fxml(
                        Found.MESSAGES,
                        Map.of(
                                FindingsController.class,
                                () ->
                                        new FindingsController(
                                                workspace,
                                                view,
                                                Found.MESSAGES,
                                                Answers.atOnce(),
                                                Runnable::run)));
        stage.setScene(new Scene(fxml.load("findings"), 340, 700));
        stage.show();
    }

    @Test
    void theFourCountsSayWhatCameOfEveryCheck(FxRobot robot) {
        open(robot);

        var list = FindingList.of(report, Found.TEXTS);
        assertThat(robot.lookup("#differ").queryAs(Button.class).getAccessibleText())
                .isEqualTo(list.count(FindingsTab.DIFFER) + " differ");
        assertThat(robot.lookup("#agree").queryAs(Button.class).getAccessibleText())
                .isEqualTo(list.count(FindingsTab.AGREE) + " agree");
    }

    @Test
    void aCountOpensItsTabOfTheFindingsScreen(FxRobot robot) {
        open(robot);

        robot.clickOn("#notChecked");

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.Findings());
        assertThat(view.tabProperty().get()).isEqualTo(FindingsTab.NOT_CHECKED);
    }

    @Test
    void aClickOnACardTakesTheFindingInHandAndShowsItsStatement(FxRobot robot) {
        open(robot);
        var error = Found.error(report);

        robot.clickOn(Capital.of(Found.TEXTS.title(report, error)));

        assertThat(workspace.focusProperty().get()).isEqualTo(new Focus.Finding(error));
        assertThat(workspace.screenProperty().get())
                .isEqualTo(
                        new Screen.OfStatement(
                                error.proof().stated().cell().orElseThrow().statement()));
    }

    @Test
    void aSelectedTotalShowsItsProof(FxRobot robot) {
        open(robot);
        var total = Found.error(report).proof().stated().cell().orElseThrow();

        robot.interact(() -> workspace.focusProperty().set(Focus.Cells.one(total)));

        assertThat(texts(robot, "#selected")).contains("63,223", "63,232", "≠", "Difference", "9");
    }

    @Test
    void aFigureThatNoCheckUsesSaysSo(FxRobot robot) {
        open(robot);
        var sheet = report.filing().statements().getFirst();
        var authorized =
                sheet.cell(
                        sheet.row(org.crossfoot.model.Concept.SHARES_AUTHORIZED).orElseThrow(), 0);

        robot.interact(() -> workspace.focusProperty().set(Focus.Cells.one(authorized)));

        assertThat(texts(robot, "#selected")).contains(Found.MESSAGES.getString("findings.unused"));
    }

    @Test
    void theFilterLeavesMatchingCardsAlone(FxRobot robot) {
        open(robot);
        robot.clickOn("#filterToggle").clickOn("#filter").write("63,232");

        assertThat(robot.lookup("#elsewhere").queryAs(VBox.class).getChildren()).hasSize(1);
    }

    private void open(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.open().add(report);
                    workspace.currentProperty().set(report);
                });
    }

    private static java.util.List<String> texts(FxRobot robot, String where) {
        return robot.lookup(where).queryAs(Node.class).lookupAll(".label").stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
