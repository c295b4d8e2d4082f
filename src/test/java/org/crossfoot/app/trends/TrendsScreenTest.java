package org.crossfoot.app.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.LateAnswers;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Units;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TrendsScreenTest {

    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.messages");
    private final Workspace workspace = new Workspace();

    private final LateAnswers worker = new LateAnswers();

    @Start
    void show(Stage stage) {
        var fxml =
                new Fxml(
                        messages,
                        Map.of(
                                TrendsController.class,
                                () -> new TrendsController(workspace, messages, worker.search())));
        stage.setScene(new Scene(fxml.load("trends"), 1060, 720));
        stage.show();
    }

    @Test
    void everyMeasureHasAChartThatSaysItsSentence(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        assertThat(robot.lookup(".chart-box").queryAllAs(ChartBox.class))
                .extracting(Node::getAccessibleText)
                .hasSize(4)
                .anyMatch(text -> text.startsWith("Gross loss. Gross loss was 73% of revenue"));
    }

    @Test
    void onlyNeighboursOfOneLengthAreJoined(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        // three measures with two pairs of quarters each, and one pair of balances
        assertThat(robot.lookup(".joint").queryAllAs(Line.class)).hasSize(7);
        assertThat(robot.lookup(".joint").queryAllAs(Line.class))
                .filteredOn(node -> node.getStyleClass().contains("longer"))
                .isEmpty();
    }

    @Test
    void aClickOnADerivedFigureSaysWhatItIsMadeOf(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        robot.clickOn(cell(robot, "6,612"));

        assertThat(robot.lookup("#derivation").queryAs(DerivationLine.class).isVisible()).isTrue();
        assertThat(workspace.focusProperty().get())
                .isInstanceOfSatisfying(
                        Focus.Cells.class, cells -> assertThat(cells.all()).hasSize(2));
    }

    @Test
    void theLinkShowsTheCellsInTheirStatement(FxRobot robot) {
        open(robot, Sheets.capstoneLike());
        robot.clickOn(cell(robot, "3,118"));

        robot.clickOn(messages.getString("trends.show-cell"));

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.OfStatement("s2"));
    }

    @Test
    void arrowsGoFromFigureToFigure(FxRobot robot) {
        open(robot, Sheets.capstoneLike());
        robot.clickOn(cell(robot, "3,118"));

        robot.type(KeyCode.DOWN);

        assertThat(workspace.focusProperty().get())
                .isInstanceOfSatisfying(
                        Focus.Cells.class,
                        cells ->
                                assertThat(
                                                workspace
                                                        .currentProperty()
                                                        .get()
                                                        .filing()
                                                        .fact(cells.lead())
                                                        .orElseThrow()
                                                        .shown())
                                        .isEqualTo("(2,288)"));
    }

    @Test
    void derivedPointsCanBeHidden(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        robot.clickOn(messages.getString("trends.toggle.derived"));
        worker.answer(robot);

        assertThat(robot.lookup("6,612").tryQuery()).isEmpty();
    }

    @Test
    void figuresFollowTheUnit(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        robot.interact(() -> workspace.unitsProperty().set(Units.MILLIONS));
        worker.answer(robot);

        assertThat(robot.lookup(".trend-figure").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("3.118");
    }

    @Test
    void asFiledIsAsTheMainStatementIs(FxRobot robot) {
        String shares = "# OTHER | Shares outstanding by class\n@ 2006-09-30\nClass A | 1,200\n\n";

        open(robot, Sheets.filing(shares + quarter("Larkspur", "2006-09-30", "1,999")));

        assertThat(robot.lookup("1,999").tryQuery()).isPresent();
    }

    @Test
    void aFilingWithNothingToFollowSaysSo(FxRobot robot) {
        open(robot, Sheets.empty());

        assertThat(robot.lookup("#none").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup("#content").queryAs(Node.class).isVisible()).isFalse();
    }

    @Test
    void theButtonInUseKeepsTheKeyboard(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        robot.clickOn(messages.getString("trends.toggle.derived"));
        worker.answer(robot);
        robot.type(KeyCode.SPACE);
        worker.answer(robot);

        assertThat(robot.lookup("6,612").tryQuery()).isPresent();
    }

    @Test
    void nothingOfAnotherFilingIsShownMeanwhile(FxRobot robot) {
        open(robot, Sheets.capstoneLike());

        show(robot, Sheets.empty());
        assertThat(robot.lookup("#content").queryAs(Node.class).isVisible()).isFalse();
        robot.interact(() -> workspace.currentProperty().set(workspace.open().getFirst()));
        worker.answer(robot);

        assertThat(robot.lookup("#content").queryAs(Node.class).isVisible()).isTrue();
    }

    @Test
    void otherFilingsOfTheCompanyGoOn(FxRobot robot) {
        open(robot, Sheets.filing(quarter("Larkspur Power Corporation", "2005-09-30", "1,777")));
        open(robot, Sheets.filing(quarter("Alder Mills Corporation", "2005-12-31", "1,888")));

        open(robot, Sheets.filing(quarter("Larkspur Power Corporation", "2006-09-30", "1,999")));

        assertThat(robot.lookup("1,777").tryQuery()).isPresent();
        assertThat(robot.lookup("1,888").tryQuery()).isEmpty();
        assertThat(robot.lookup("1,999").tryQuery()).isPresent();
    }

    private static String quarter(String company, String end, String revenue) {
        return "! name=%1$s; form=10-Q; end=%2$s%n".formatted(company, end)
                + "# INCOME_STATEMENT | Statements of Operations | (In thousands)%n".formatted()
                + "@ 3m %s%n".formatted(end)
                + "[rev Revenues] Revenue | %s%n".formatted(revenue)
                + "[net NetIncomeLoss] Net income | 12%n".formatted();
    }

    private void open(FxRobot robot, Filing filing) {
        show(robot, filing);
        worker.answer(robot);
    }

    private void show(FxRobot robot, Filing filing) {
        var report = Report.of(new Reading<>(filing, List.of()));
        robot.interact(
                () -> {
                    workspace.open().add(report);
                    workspace.currentProperty().set(report);
                    workspace.screenProperty().set(new Screen.Trends());
                });
    }

    private static Node cell(FxRobot robot, String text) {
        return robot.lookup(".trend-figure").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
