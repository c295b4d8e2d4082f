package org.crossfoot.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.crossfoot.app.Exports;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Worker;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Margins;
import org.crossfoot.write.page.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PrintScreenTest {

    private final Workspace workspace = new Workspace();
    private final Phrases phrases = new Phrases(ResourceBundle.getBundle("i18n.messages"));
    private final PrintModel model = new PrintModel();
    private final Worker worker = new Worker();

    @Start
    void show(Stage stage) {
        var background = worker.background();
        var printing = new Printing(workspace, phrases, background, List::of);
        var exports =
                new Exports(
                        workspace,
                        phrases,
                        background,
                        Map.of(),
                        file -> {},
                        problem -> {
                            throw new AssertionError(problem);
                        });
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(
                        PrintController.class,
                        () -> new PrintController(workspace, model, phrases, background),
                        PrintChoicesController.class,
                        () ->
                                new PrintChoicesController(
                                        workspace,
                                        model,
                                        phrases,
                                        new FilePicker(phrases),
                                        exports,
                                        printing),
                        PageSetupController.class,
                        () -> new PageSetupController(model, phrases),
                        ContentsController.class,
                        () -> new ContentsController(model));
        stage.setScene(
                new Scene(new Fxml(phrases.messages(), controllers).load("print"), 1100, 740));
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        var report = Report.of(new Reading<>(Sheets.capstoneLike(), List.of()));
        robot.interact(
                () -> {
                    workspace.front(report, new Screen.Print());
                });
        await(() -> !thumbs(robot).getItems().isEmpty());
    }

    @Stop
    void close() {
        worker.close();
    }

    @Test
    void everyPageOfTheReportIsOffered(FxRobot robot) {
        int pages = thumbs(robot).getItems().size();

        assertThat(pages).isGreaterThan(2);
        assertThat(label(robot, "#print-place")).isEqualTo("Page 1 of " + pages);
        assertThat(action(robot).getText()).isEqualTo("Save " + pages + " pages");
    }

    @Test
    void withoutAPrinterItSaysSoAndSavesAPdf(FxRobot robot) {
        var said = robot.lookup("#print-no-printer").queryAs(Label.class);
        await(said::isVisible);

        assertThat(said.getText()).contains("saved as PDF");
        assertThat(robot.lookup("#print-setup").query().isVisible()).isFalse();
        assertThat(action(robot).isDisabled()).isFalse();
    }

    @Test
    void onlyThePagesThatAreTypedArePrintedAndKeepTheirNumbers(FxRobot robot) {
        int pages = thumbs(robot).getItems().size();

        type(robot, "#print-pages", "2-3");

        assertThat(thumbs(robot).getItems()).extracting(Leaf::number).containsExactly(2, 3);
        assertThat(label(robot, "#print-place")).isEqualTo("Page 2 of " + pages + ", 2 printed");
        assertThat(action(robot).getText()).isEqualTo("Save 2 pages");
    }

    @Test
    void pagesThatTheReportDoesNotHaveAreSaidToBeWrong(FxRobot robot) {
        int pages = thumbs(robot).getItems().size();

        type(robot, "#print-pages", "2-x");

        assertThat(label(robot, "#print-pages-wrong")).contains("there are " + pages);
        assertThat(action(robot).isDisabled()).isTrue();

        type(robot, "#print-pages", "");

        assertThat(robot.lookup("#print-pages-wrong").query().isVisible()).isFalse();
        assertThat(action(robot).isDisabled()).isFalse();
    }

    @Test
    void theScaleIsThatOfThePagesAndIsSaid(FxRobot robot) {
        int full = thumbs(robot).getItems().size();

        type(robot, "#print-scale", "200");

        await(() -> thumbs(robot).getItems().size() > full);
        assertThat(label(robot, "#print-title")).endsWith(", 200 %");
    }

    @Test
    void aScaleOutOfBoundsChangesNothing(FxRobot robot) {
        type(robot, "#print-scale", "20");

        assertThat(robot.lookup("#print-scale-wrong").query().isVisible()).isTrue();
        assertThat(model.setupProperty().get().sizing().fits()).isTrue();
    }

    @Test
    void paperAndMarginsAreThoseOfThePages(FxRobot robot) {
        robot.interact(
                () -> {
                    combo(robot, "#print-paper").setValue(Paper.A3);
                    combo(robot, "#print-margins").setValue(Margins.WIDE);
                });

        await(() -> thumbs(robot).getItems().getFirst().page().height() > 1190);
        assertThat(label(robot, "#print-title")).endsWith("A3 upright, wide margins");
    }

    @Test
    void whatIsNotTickedIsNotPrinted(FxRobot robot) {
        int all = thumbs(robot).getItems().size();

        robot.interact(() -> robot.lookup("#print-findings").queryAs(CheckBox.class).fire());

        await(() -> thumbs(robot).getItems().size() < all);
        assertThat(thumbs(robot).getItems())
                .extracting(leaf -> leaf.page().title())
                .doesNotContain("Findings");
    }

    private static void type(FxRobot robot, String box, String words) {
        robot.interact(() -> combo(robot, box).getEditor().setText(words));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> combo(FxRobot robot, String box) {
        return robot.lookup(box).queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Leaf> thumbs(FxRobot robot) {
        return robot.lookup("#print-thumbs").queryAs(ListView.class);
    }

    private static Button action(FxRobot robot) {
        return robot.lookup("#print-print").queryButton();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in time", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
