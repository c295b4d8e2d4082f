package org.crossfoot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.crossfoot.app.task.Worker;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, wired as it is at work, with its files in a folder of the test. */
final class WindowFixture implements AutoCloseable {

    private final Worker worker = new Worker();
    private final Path folder;
    private final Wiring wiring;
    private final AtomicInteger released = new AtomicInteger();

    WindowFixture(Stage stage, Path folder) {
        this.folder = folder;
        Fonts.load();
        var phrases = new Phrases(ResourceBundle.getBundle("i18n.messages"));
        wiring = new Wiring(stage, phrases, worker, folder, file -> {});
        wiring.appearance().themeProperty().set(Theme.LIGHT);
        var scene = new Scene(wiring.fxml().load("main"), 1280, 800);
        wiring.appearance().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> released.incrementAndGet());
        stage.setScene(scene);
        stage.setMaximized(false);
        stage.setWidth(1280); // all tests have one stage, and the last one may have left it narrow
        stage.setHeight(800);
        stage.show();
    }

    Workspace workspace() {
        return wiring.workspace();
    }

    Wiring wiring() {
        return wiring;
    }

    /** A file in the test's folder. */
    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filing that ships with the program, as a file of the user's. */
    Path sample() {
        try (var in = WindowFixture.class.getResourceAsStream("/sample/sample-8-k.txt")) {
            var file = folder.resolve("tarnfield.txt");
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands files to the window as a drop does, and waits until they are open or refused. */
    void drop(FxRobot robot, Path... files) {
        robot.interact(() -> wiring.opening().open(List.of(files)));
        await(
                () ->
                        WaitForAsyncUtils.asyncFx(
                                        () -> wiring.opening().idle() && wiring.turns().idle())
                                .get());
    }

    /** Presses keys together, and waits until the window has heard that all are up again. */
    void push(FxRobot robot, KeyCode... keys) {
        int heard = released.get() + keys.length;
        robot.push(keys);
        await(() -> released.get() >= heard);
    }

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in time", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        worker.close();
    }
}
