package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crossfoot.app.source.SourceController;
import org.crossfoot.app.statement.StatementController;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The statement and the source beside each other, as the window has them. */
@ExtendWith(ApplicationExtension.class)
class SheetPanelTest {

    private final Report report = SheetFilings.report();
    private final Workspace workspace = new Workspace();
    private final Preparation preparation = new Preparation(workspace.open());

    @Start
    void show(Stage stage) {
        var words = ResourceBundle.getBundle("i18n.messages");
        var fxml =
                new Fxml(
                        words,
                        Map.of(
                                StatementController.class,
                                () ->
                                        new StatementController(
                                                workspace, words, preparation, Runnable::run),
                                SourceController.class,
                                () ->
                                        new SourceController(
                                                workspace,
                                                words,
                                                preparation,
                                                Answers.atOnce(),
                                                Runnable::run)));
        var statement = (Region) fxml.load("statement");
        var source = (Region) fxml.load("source");
        statement.setPrefHeight(600);
        source.setPrefHeight(240);
        stage.setScene(new Scene(new VBox(statement, source), 760, 840));
        stage.getScene().getStylesheets().setAll("/css/crossfoot.css", "/css/light.css");
        stage.show();
        workspace.open().add(report);
        workspace.currentProperty().set(report);
        workspace.screenProperty().set(new Screen.OfStatement("s1"));
    }

    @Test
    void selectingATotalLightsItsAddendsAndOutlinesItInTheSource(FxRobot robot) {
        robot.clickOn("63,223");

        assertThat(workspace.focusProperty().get()).isEqualTo(Focus.Cells.one(total()));
        assertThat(robot.lookup(".figure .operator").<Label>queryAll())
                .extracting(Label::getText)
                .filteredOn(text -> !text.isEmpty())
                .containsExactlyInAnyOrder("+", "+", "+", "+", "Σ");
        assertThat(robot.lookup(".frame-selected").queryAll()).hasSize(1);
        assertThat(robot.lookup(".frame-addend").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#where").queryAs(Label.class).getText()).contains("line 39");
    }

    @Test
    void aSelectedFigureHoldsNoOtherStatementBack(FxRobot robot) {
        robot.clickOn("63,223");

        robot.interact(() -> workspace.go(new Screen.OfStatement("s2"), new Focus.None()));

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.OfStatement("s2"));
        assertThat(figureColumns(robot)).isEqualTo(columns("s2")).isNotEqualTo(columns("s1"));
        assertThat(sums(robot)).isPositive();

        robot.interact(workspace.history()::back);

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.OfStatement("s1"));
        assertThat(workspace.focusProperty().get()).isEqualTo(Focus.Cells.one(total()));
        assertThat(figureColumns(robot)).isEqualTo(columns("s1"));
        assertThat(sums(robot)).isPositive();
    }

    /** Rows on screen that stand under a rule. */
    private static long sums(FxRobot robot) {
        return robot.lookup(".tree-table-row-cell").queryAll().stream()
                .filter(
                        row ->
                                row.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass("sum")))
                .count();
    }

    private static long figureColumns(FxRobot robot) {
        return robot.lookup("#table").queryAs(TreeTableView.class).getVisibleLeafColumns().size()
                - 1;
    }

    private long columns(String statement) {
        return report.filing().statement(statement).columns().size();
    }

    @Test
    void clickingANumberInTheSourceSelectsItsCell(FxRobot robot) {
        robot.clickOn("63,223");

        robot.clickOn(robot.lookup(".printed-text > .addend").nth(0).<javafx.scene.Node>query());

        var focus = (Focus.Cells) workspace.focusProperty().get();
        assertThat(focus.lead().column()).isZero();
        assertThat(report.filing().statement("s1").relations().getFirst().terms())
                .extracting(term -> term.row())
                .contains(focus.lead().row());
    }

    @Test
    void aThirdClickOnAHeadBringsBackTheFiledOrder(FxRobot robot) {
        robot.clickOn("March 31, 2006");
        assertThat(labels()).containsSubsequence("Prepaid", "Accounts", "Inventories", "Cash");
        assertThat(workspace.sortedProperty().get()).isTrue();
        assertThat(robot.lookup("#sortText").queryAs(Label.class).getText())
                .isEqualTo(
                        "Sorted within sections by March 31, 2006, smallest first. Totals stay in"
                                + " place.");

        robot.clickOn("#table").clickOn(head(robot));
        assertThat(labels()).containsSubsequence("Cash", "Inventories", "Accounts", "Prepaid");

        robot.clickOn(head(robot));
        assertThat(labels()).containsSubsequence("Cash", "Accounts", "Inventories", "Prepaid");
        assertThat(workspace.sortedProperty().get()).isFalse();
    }

    @Test
    void theNextStatementIsNotSortedAsTheLastOneWas(FxRobot robot) {
        robot.clickOn("March 31, 2006").clickOn("#table").clickOn(head(robot));

        robot.interact(() -> workspace.go(new Screen.OfStatement("s2"), new Focus.None()));

        assertThat(workspace.sortedProperty().get()).isFalse();
        TreeTableView<?> table = robot.lookup("#table").query();
        assertThat(table.getVisibleLeafColumns())
                .extracting(TreeTableColumn::getSortType)
                .containsOnly(TreeTableColumn.SortType.ASCENDING);
    }

    @Test
    void backToFiledOrderDoesSo(FxRobot robot) {
        robot.clickOn("March 31, 2006").clickOn("#filedOrder");

        assertThat(labels()).containsSubsequence("Cash", "Accounts", "Inventories", "Prepaid");
        assertThat(robot.lookup("#sortBar").<javafx.scene.Node>query().isVisible()).isFalse();
        assertThat(workspace.sortedProperty().get()).isFalse();
    }

    @Test
    void keysMoveExtendAndFollowTheSum(FxRobot robot) {
        robot.clickOn("63,223").push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        assertThat(((Focus.Cells) workspace.focusProperty().get()).all()).hasSize(4);

        robot.clickOn("63,223").push(KeyCode.RIGHT);
        assertThat(lead()).isEqualTo(new CellRef("s1", total().row(), 1));

        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(((Focus.Cells) workspace.focusProperty().get()).all()).hasSize(2);

        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(lead()).isEqualTo(new CellRef("s1", 2, 0));
    }

    @Test
    void copiesWithRealNegativesAndLabels(FxRobot robot) {
        robot.clickOn("63,223").push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard(robot)).endsWith("Total current assets\t63223\t80663");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard(robot)).isEqualTo("63223\t80663");
    }

    @Test
    void copiesALossAsANegativeNumber(FxRobot robot) {
        robot.interact(() -> workspace.screenProperty().set(new Screen.OfStatement("s2")));
        appears(robot, "(2,288");

        robot.clickOn("(2,288").push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard(robot)).contains("Gross loss\t-2288\n");
    }

    @Test
    void aClickWithControlAddsAFigureToTheSelection(FxRobot robot) {
        robot.clickOn("63,223").press(KeyCode.CONTROL).clickOn("17,305").release(KeyCode.CONTROL);

        assertThat(((Focus.Cells) workspace.focusProperty().get()).all())
                .containsExactlyInAnyOrder(
                        total(), SheetFilings.cell(report.filing(), "s1", "Inventories", 0));
    }

    @Test
    void aLossIsSpokenWithItsSignInWords(FxRobot robot) {
        robot.interact(() -> workspace.screenProperty().set(new Screen.OfStatement("s2")));
        appears(robot, "(2,288");

        assertThat(robot.lookup(".figure-cell").<javafx.scene.Node>queryAll())
                .extracting(javafx.scene.Node::getAccessibleText)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("minus 2,288 thousand dollars, gross loss"));
    }

    @Test
    void theUnitIsStatedAndFollowed(FxRobot robot) {
        robot.interact(() -> workspace.unitsProperty().set(Units.MILLIONS));

        appears(robot, "63.223");
        assertThat(robot.lookup("#caption").queryAs(Label.class).getText())
                .isEqualTo(
                        "In millions of US dollars, except share amounts · filed in thousands ·"
                                + " Unaudited");
    }

    @Test
    void aFocusFromElsewhereBringsItsStatementAndItsRow(FxRobot robot) {
        var memo = SheetFilings.cell(report.filing(), "s2", "Net loss", 3);
        robot.interact(() -> workspace.focusProperty().set(Focus.Cells.one(memo)));

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.OfStatement("s2"));
        assertThat(robot.lookup("#title").queryAs(Label.class).getText())
                .isEqualTo("Condensed consolidated statements of operations");
        appears(robot, "Net loss");
    }

    @Test
    void everyFigureIsSpokenWithItsPlace(FxRobot robot) {
        appears(robot, "63,223");

        assertThat(robot.lookup(".figure-cell").<javafx.scene.Node>queryAll())
                .extracting(javafx.scene.Node::getAccessibleText)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith(
                                                "63,223 thousand dollars, total current assets,"
                                                        + " September 30, 2006"));
    }

    /** Cells are drawn with the next picture of the window. */
    private static void appears(FxRobot robot, String text) {
        assertThatCode(
                        () ->
                                WaitForAsyncUtils.waitFor(
                                        5,
                                        TimeUnit.SECONDS,
                                        () -> robot.lookup(text).tryQuery().isPresent()))
                .doesNotThrowAnyException();
    }

    private CellRef total() {
        return SheetFilings.cell(report.filing(), "s1", "Total current assets", 0);
    }

    private CellRef lead() {
        return ((Focus.Cells) workspace.focusProperty().get()).lead();
    }

    private javafx.scene.Node head(FxRobot robot) {
        return robot.lookup(".figure-head .label").nth(1).query();
    }

    private java.util.List<String> labels() {
        WaitForAsyncUtils.waitForFxEvents();
        var table = (TreeTableView<?>) new FxRobot().lookup("#table").query();
        var labels = new java.util.ArrayList<String>();
        for (int i = 0; i < table.getExpandedItemCount(); i++) {
            String label = table.getColumns().getFirst().getCellData(i).toString();
            labels.add(label.split(" ", 2)[0]);
        }
        return labels;
    }

    private static String clipboard(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}
