package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossfoot.check.Outcome.Differs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window without a mouse. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private static final int MOST_STOPS = 60;
    private static final int RING = 4;

    @TempDir static Path folder;

    private WindowFixture window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = new WindowFixture(shown, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFindingKeyGoesRoundTheFindingsWorstFirst(FxRobot robot) {
        window.drop(robot, window.sample());
        var findings = window.workspace().currentProperty().get().outcomes(Differs.class).size();

        var met = new ArrayList<Focus>();
        for (int i = 0; i < findings; i++) {
            window.push(robot, KeyCode.F8);
            met.add(window.workspace().focusProperty().get());
        }
        window.push(robot, KeyCode.F8);

        assertThat(met).hasSize(findings).doesNotHaveDuplicates();
        assertThat(window.workspace().focusProperty().get()).isEqualTo(met.getFirst());
        assertThat(severities(met)).isSorted();
    }

    @Test
    void withShiftTheFindingKeyGoesBack(FxRobot robot) {
        window.drop(robot, window.sample());
        window.push(robot, KeyCode.F8);
        var first = window.workspace().focusProperty().get();
        window.push(robot, KeyCode.F8);

        window.push(robot, KeyCode.SHIFT, KeyCode.F8);

        assertThat(window.workspace().focusProperty().get()).isEqualTo(first);
    }

    @Test
    void onTheScreenOfFindingsTheFindingKeyStaysThere(FxRobot robot) {
        window.drop(robot, window.sample());
        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);

        window.push(robot, KeyCode.F8);

        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Findings());
        assertThat(window.workspace().focusProperty().get()).isInstanceOf(Focus.Finding.class);
    }

    @Test
    void theKeyOfAScreenLeadsIntoItsRows(FxRobot robot) {
        window.drop(robot, window.sample());
        window.push(robot, KeyCode.CONTROL, KeyCode.F);

        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        WindowFixture.await(
                () -> window.workspace().focusProperty().get() instanceof Focus.Finding);
        var worst = window.workspace().focusProperty().get();
        window.push(robot, KeyCode.DOWN);

        assertThat(window.workspace().focusProperty().get())
                .isInstanceOf(Focus.Finding.class)
                .isNotEqualTo(worst);

        window.push(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TreeTableView.class);

        window.push(robot, KeyCode.CONTROL, KeyCode.P);
        WindowFixture.await(() -> "print-print".equals(stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void theProofKeyGoesFromAFigureToItsProof(FxRobot robot) {
        window.drop(robot, window.sample());

        robot.clickOn("28,155");
        window.push(robot, KeyCode.F2);

        assertThat(within(stage.getScene().getFocusOwner(), "#selected")).isTrue();
    }

    @Test
    void thePaneKeyGoesRoundThePanes(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.clickOn("28,155");

        var met = new ArrayList<Node>();
        for (int i = 0; i < 3; i++) {
            window.push(robot, KeyCode.F6);
            met.add(stage.getScene().getFocusOwner());
        }

        assertThat(met).doesNotHaveDuplicates();
        assertThat(met).anyMatch(node -> within(node, "#navigator"));
        assertThat(met).anyMatch(node -> within(node, "#findings"));
    }

    @Test
    void everyStopOfTheTabKeyIsSeenAndNamed(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.interact(() -> robot.lookup("#open").<Node>query().requestFocus());

        var stops = new ArrayList<Node>();
        var unseen = new ArrayList<Node>();
        for (int i = 0; i < MOST_STOPS; i++) {
            window.push(robot, KeyCode.TAB);
            Node stop = stage.getScene().getFocusOwner();
            if (stops.contains(stop)) {
                break;
            }
            stops.add(stop);
            var at = stop.localToScene(stop.getLayoutBounds());
            var lit = picture(robot, at);
            robot.interact(() -> stage.getScene().getRoot().requestFocus());
            var unlit = picture(robot, at);
            robot.interact(stop::requestFocus);
            if (!differ(lit, unlit)) {
                unseen.add(stop);
            }
        }

        assertThat(stops).hasSizeGreaterThan(10);
        assertThat(unseen).as("stops without a sign of focus").isEmpty();
        assertThat(stops).filteredOn(stop -> name(stop).isBlank()).as("nameless").isEmpty();
    }

    /** A part of the window, with room for a ring around it. */
    private WritableImage picture(FxRobot robot, Bounds part) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(
                        part.getMinX() - RING,
                        part.getMinY() - RING,
                        part.getWidth() + 2 * RING,
                        part.getHeight() + 2 * RING));
        var taken = new ArrayList<WritableImage>();
        robot.interact(() -> taken.add(stage.getScene().getRoot().snapshot(parameters, null)));
        return taken.getFirst();
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String name(Node stop) {
        String spoken = stop.getAccessibleText();
        return spoken == null && stop instanceof Labeled labeled
                ? labeled.getText()
                : Objects.requireNonNullElse(spoken, "");
    }

    private boolean within(Node node, String id) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(stage.getScene().lookup(id))) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> severities(List<Focus> findings) {
        return findings.stream()
                .map(focus -> ((Differs) ((Focus.Finding) focus).outcome()).severity().ordinal())
                .toList();
    }
}
