package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.ResourceBundle;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Screen;
import org.crossfoot.app.SheetFilings;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The statement in a window that is slow to draw. */
@ExtendWith(ApplicationExtension.class)
class StatementTurnsTest {

    private static final Screen FIRST = new Screen.OfStatement("s1");

    private final Report report = SheetFilings.report();
    private final Workspace workspace = new Workspace();
    private final Queue<Runnable> turns = new ArrayDeque<>();

    @Start
    void show(Stage stage) {
        var words = ResourceBundle.getBundle("i18n.messages");
        var preparation = new Preparation(workspace.open());
        var fxml =
                new Fxml(
                        words,
                        Map.of(
                                StatementController.class,
                                () ->
                                        new StatementController(
                                                workspace, words, preparation, turns::add)));
        stage.setScene(new Scene((Region) fxml.load("statement"), 760, 600));
        stage.show();
        workspace.open().add(report);
        workspace.currentProperty().set(report);
        workspace.screenProperty().set(FIRST);
        drawAll();
    }

    @Test
    void whatIsInHandIsShownOnTheStatementThatOneComesBackTo(FxRobot robot) {
        var total = SheetFilings.cell(report.filing(), "s1", "Total current assets", 0);
        robot.interact(
                () -> {
                    workspace.go(new Screen.Trends(), new Focus.None());
                    drawAll();
                    workspace.go(FIRST, Focus.Cells.one(total));
                    drawAll();
                });

        assertThat(lead(robot)).isEqualTo(total);
    }

    private CellRef lead(FxRobot robot) {
        return robot.lookup(".figure-cell").queryAllAs(FigureCell.class).stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("lead"))
                .findFirst()
                .map(cell -> new CellRef("s1", cell.getTableRow().getItem().index(), 0))
                .orElseThrow();
    }

    private void drawAll() {
        while (!turns.isEmpty()) {
            turns.remove().run();
        }
    }
}
