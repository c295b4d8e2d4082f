package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossfoot.app.Answers;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proofs;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindingsScreenTest {

    private final Workspace workspace = new Workspace();
    private final FindingsView view =
            new FindingsView(new Preparation(workspace.open()), Found.TEXTS);
    private final Report plain = Found.withAnError();
    private final Report report = Found.with(plain, Found.notInTables(plain));

    @Start
    void show(Stage stage) {
        var fxml =
                new Fxml(
                        Found.MESSAGES,
                        Map.of(
                                FindingsScreenController.class,
                                () ->
                                        new FindingsScreenController(
                                                workspace,
                                                view,
                                                Found.MESSAGES,
                                                Answers.atOnce(),
                                                Runnable::run)));
        stage.setScene(new Scene(fxml.load("findings-screen"), 1060, 700));
        stage.show();
    }

    @Test
    void opensOnTheWorst(FxRobot robot) {
        open(robot, report);

        assertThat(workspace.focusProperty().get())
                .isEqualTo(new Focus.Finding(Found.error(report)));
    }

    @Test
    void theNextButtonGoesOn(FxRobot robot) {
        open(robot, report);

        robot.clickOn(button(robot, "findings.next"));

        assertThat(workspace.focusProperty().get())
                .isNotEqualTo(new Focus.Finding(Found.error(report)));
    }

    @Test
    void aTabShowsItsOutcomesAlone(FxRobot robot) {
        open(robot, report);
        int agree = report.outcomes(Outcome.Agrees.class).size();

        robot.clickOn("Agree " + agree);

        assertThat(lines(robot).getItems()).hasSize(agree + 1);
    }

    @Test
    void whatWasNotCheckedSaysWhatIsMissingAndWhatWouldSettleIt(FxRobot robot) {
        open(robot, report);
        int skipped = report.outcomes(Outcome.Skipped.class).size();
        robot.clickOn("Not checked " + skipped);
        robot.interact(
                () -> workspace.focusProperty().set(new Focus.Finding(Found.notInTables(plain))));

        assertThat(
                        robot.lookup("#detail").lookup(".label").queryAllAs(Label.class).stream()
                                .map(Label::getText))
                .contains(
                        Found.MESSAGES.getString("findings.missing"),
                        Found.MESSAGES.getString("findings.settles.NOT_IN_TABLES"),
                        "$7.2 ",
                        "million");
    }

    @Test
    void theFilterLeavesMatchingLinesAlone(FxRobot robot) {
        open(robot, report);

        robot.clickOn("#filter").write("63,232");

        assertThat(lines(robot).getItems())
                .filteredOn(row -> row instanceof FindingRow.Item)
                .hasSize(1);
    }

    @Test
    void enterGoesToTheCells(FxRobot robot) {
        open(robot, report);

        robot.clickOn("#lines").type(KeyCode.HOME, KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(workspace.screenProperty().get()).isInstanceOf(Screen.OfStatement.class);
    }

    @Test
    void anEarlierFilingIsAskedFor(FxRobot robot) {
        var asked = new java.util.concurrent.atomic.AtomicBoolean();
        workspace.onOpenRequested(() -> asked.set(true));
        var needs =
                new Outcome.Skipped(
                        Found.error(plain).check(),
                        Outcome.Reason.NEEDS_ANOTHER_FILING,
                        "Cash",
                        java.util.List.of(),
                        java.util.Optional.of(Proofs.words(plain.filing(), "$41.3 million")));
        open(robot, Found.with(plain, needs));
        robot.interact(() -> workspace.focusProperty().set(new Focus.Finding(needs)));

        robot.clickOn("#openEarlier");

        assertThat(asked).isTrue();
    }

    @Test
    void hundredsOfOutcomesMakeCellsForThoseInSightAlone(FxRobot robot) {
        var many =
                IntStream.range(0, 600).mapToObj(i -> Found.error(plain)).toArray(Outcome[]::new);
        open(robot, Found.with(plain, many));

        assertThat(lines(robot).lookupAll(".finding-cell")).hasSizeLessThan(60);
    }

    private void open(FxRobot robot, Report shown) {
        robot.interact(
                () -> {
                    workspace.open().add(shown);
                    workspace.currentProperty().set(shown);
                    workspace.screenProperty().set(new Screen.Findings());
                });
    }

    @SuppressWarnings("unchecked")
    private static ListView<FindingRow> lines(FxRobot robot) {
        return robot.lookup("#lines").queryAs(ListView.class);
    }

    private static Button button(FxRobot robot, String key) {
        return robot.lookup(".step-button").queryAllAs(Button.class).stream()
                .filter(b -> Found.MESSAGES.getString(key).equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
