package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tool bar: finding, units, columns, back and forward. */
@ExtendWith(ApplicationExtension.class)
class ToolBarPanelTest {

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
    void offersNothingThatNeedsAFilingBeforeOneIsOpen(FxRobot robot) {
        for (String needsFiling : List.of("#print", "#export", "#units", "#find", "#compare")) {
            assertThat(disabled(robot, needsFiling)).as(needsFiling).isTrue();
        }

        window.drop(robot, window.sample());

        for (String needsFiling : List.of("#print", "#export", "#units", "#find", "#compare")) {
            assertThat(disabled(robot, needsFiling)).as(needsFiling).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ones; 6,318,000; In ones · USD",
                "Thousands; 6,318; In thousands · USD",
                "Millions; 6.318; In millions · USD"
            })
    void theUnitsMenuSwitchesEveryFigure(String unit, String figure, String said, FxRobot robot) {
        window.drop(robot, window.sample());

        robot.clickOn("#units").clickOn(unit);

        WindowFixture.await(() -> robot.lookup(figure).tryQuery().isPresent());
        assertThat(robot.lookup("#status-unit").queryAs(Label.class).getText()).isEqualTo(said);
        assertThat(robot.lookup("#units").queryAs(MenuButton.class).getText()).isEqualTo(unit);
    }

    @Test
    void findingGoesFromPlaceToPlaceAndBack(FxRobot robot) {
        window.drop(robot, window.sample());

        window.push(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("3,200");
        window.push(robot, KeyCode.ENTER);
        awaitInHand(goodwill(0));
        window.push(robot, KeyCode.F3);
        awaitInHand(goodwill(1));
        window.push(robot, KeyCode.SHIFT, KeyCode.F3);
        awaitInHand(goodwill(0));
    }

    @Test
    void whatIsNowhereIsSaidInASentence(FxRobot robot) {
        window.drop(robot, window.sample());

        window.push(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("wombat");
        window.push(robot, KeyCode.ENTER);
        WindowFixture.await(() -> window.workspace().noticeProperty().get() != null);

        assertThat(robot.lookup("#notice-text").queryAs(Label.class).getText())
                .isEqualTo("Nothing found for “wombat”.");
    }

    @Test
    void aColumnThatIsUncheckedLeavesTheStatement(FxRobot robot) {
        window.drop(robot, window.sample());
        var earlier =
                (CheckMenuItem)
                        robot.lookup("#compare").queryAs(MenuButton.class).getItems().get(1);

        robot.interact(() -> earlier.setSelected(false));
        assertThat(robot.lookup(".figure-head").lookup("December 31, 2008").tryQuery()).isEmpty();

        robot.interact(() -> earlier.setSelected(true));
        WindowFixture.await(
                () ->
                        robot.lookup(".figure-head")
                                .lookup("December 31, 2008")
                                .tryQuery()
                                .isPresent());
    }

    @Test
    void backAndForwardFollowWhereOneHasBeen(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.clickOn("Trends");

        robot.clickOn("#back");
        assertThat(window.workspace().screenProperty().get())
                .isEqualTo(new Screen.OfStatement("s1"));
        robot.clickOn("#forward");
        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Trends());
        assertThat(disabled(robot, "#forward")).isTrue();
    }

    private static boolean disabled(FxRobot robot, String id) {
        return robot.lookup(id).<Node>query().isDisabled();
    }

    private void awaitInHand(Focus focus) {
        WindowFixture.await(() -> focus.equals(window.workspace().focusProperty().get()));
    }

    private Focus goodwill(int column) {
        var filing = window.workspace().currentProperty().get().filing();
        return Focus.Cells.one(SheetFilings.cell(filing, "s1", "Goodwill", column));
    }
}
