package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows of 20 pixels each, ten and a half of which are in sight. */
@ExtendWith(ApplicationExtension.class)
class InSightTest {

    private ListView<Integer> list;

    @Start
    void show(Stage stage) {
        list = new ListView<>();
        list.setFixedCellSize(20);
        list.setStyle("-fx-padding: 0; -fx-background-insets: 0; -fx-border-width: 0;");
        list.getItems().setAll(IntStream.range(0, 100).boxed().toList());
        list.setPrefSize(200, 210);
        list.setMinHeight(210);
        list.setMaxHeight(210);
        stage.setScene(new Scene(new javafx.scene.layout.VBox(list), 200, 210));
        stage.show();
    }

    @Test
    void whatIsInSightStaysWhereItIs(FxRobot robot) {
        bring(robot, 0);
        bring(robot, 9);

        assertThat(top(0)).isZero();
    }

    @Test
    void whatIsCutOffBelowIsMovedByWhatIsMissing(FxRobot robot) {
        bring(robot, 10);

        assertThat(top(10)).isEqualTo(190);
    }

    @Test
    void whatIsCutOffAboveIsMovedByWhatIsMissing(FxRobot robot) {
        bring(robot, 10);
        assertThat(top(0)).isEqualTo(-10);

        bring(robot, 0);

        assertThat(top(0)).isZero();
    }

    @Test
    void whatIsOutOfSightComesAThirdBelowTheTop(FxRobot robot) {
        bring(robot, 60);

        assertThat(top(60)).isBetween(50.0, 80.0);
    }

    private void bring(FxRobot robot, int row) {
        robot.interact(() -> InSight.bring(list, row, list::scrollTo));
        robot.interact(list::layout);
    }

    private double top(int row) {
        ListCell<?> cell =
                (ListCell<?>) ((VirtualFlow<?>) list.lookup(".virtual-flow")).getCell(row);
        return cell.getLayoutY();
    }
}
