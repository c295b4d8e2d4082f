package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossfoot.app.Queued.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A folder with many filings, listed and opened one by one. */
@ExtendWith(ApplicationExtension.class)
class QueueScreenTest {

    private static final int SAMPLES = 6;

    @TempDir private Path folder;

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
    void aFolderWithManyFilingsIsListedWithWhatCameOfEach(FxRobot robot) throws IOException {
        dropFolder(robot);

        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Queue());
        assertThat(table(robot).getItems())
                .hasSize(SAMPLES + 1)
                .filteredOn(filing -> filing.state() instanceof State.Read)
                .hasSize(SAMPLES)
                .allSatisfy(
                        filing -> {
                            var read = filing.read().orElseThrow();
                            assertThat(read.filing().company()).startsWith("Tarnfield");
                            assertThat(read.statements()).isPositive();
                            assertThat(read.filing().differ()).isPositive();
                        });
        assertThat(robot.lookup("#queue-count").queryAs(Label.class).getText())
                .isEqualTo("7 filings: 6 read, something differs in 6, 1 could not be read");
    }

    @Test
    void whatCannotBeReadIsARowWithItsSentence(FxRobot robot) throws IOException {
        dropFolder(robot);

        assertThat(table(robot).getItems())
                .extracting(Queued::state)
                .filteredOn(State.Failed.class::isInstance)
                .containsExactly(
                        new State.Failed(
                                "gone.txt is not there. It may have been moved, renamed or deleted; open it from where it is now."));
    }

    @Test
    void enterOpensAFilingAndBackReturnsToItsRow(FxRobot robot) throws IOException {
        dropFolder(robot);
        robot.interact(
                () -> {
                    table(robot).getSelectionModel().clearAndSelect(3);
                    table(robot).requestFocus();
                });

        window.push(robot, KeyCode.ENTER);
        awaitIdle();

        assertThat(window.workspace().screenProperty().get())
                .isInstanceOf(Screen.OfStatement.class);

        robot.interact(() -> window.workspace().history().back());

        assertThat(window.workspace().screenProperty().get()).isEqualTo(new Screen.Queue());
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void theFilterKeepsTheRowsInWhichItsWordsStand(FxRobot robot) throws IOException {
        dropFolder(robot);

        robot.interact(
                () -> robot.lookup("#queue-filter").queryAs(TextField.class).setText("gone"));

        assertThat(table(robot).getItems()).extracting(Queued::name).containsExactly("gone.txt");
    }

    @Test
    void aColumnSortsByWhatItsWordsStandFor(FxRobot robot) throws IOException {
        dropFolder(robot);

        robot.interact(
                () -> {
                    var differ = table(robot).getColumns().get(4);
                    table(robot).getSortOrder().setAll(List.of(differ));
                });

        assertThat(table(robot).getItems().getFirst().name()).isEqualTo("gone.txt");
    }

    private void dropFolder(FxRobot robot) throws IOException {
        var filings = Files.createDirectory(folder.resolve("filings"));
        for (int i = 0; i < SAMPLES; i++) {
            Files.copy(window.sample(), filings.resolve("release-" + i + ".txt"));
        }
        window.drop(robot, filings, folder.resolve("gone.txt"));
        awaitIdle();
        WindowFixture.await(
                () ->
                        WaitForAsyncUtils.asyncFx(
                                        () ->
                                                !window.wiring()
                                                        .queue()
                                                        .countProperty()
                                                        .get()
                                                        .running())
                                .get());
    }

    private void awaitIdle() {
        WindowFixture.await(
                () ->
                        WaitForAsyncUtils.asyncFx(
                                        () ->
                                                window.wiring().opening().idle()
                                                        && window.wiring().turns().idle())
                                .get());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Queued> table(FxRobot robot) {
        return robot.lookup("#queue-table").queryAs(TableView.class);
    }
}
