package org.crossfoot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.crossfoot.app.instance.SingleInstance;
import org.crossfoot.app.settings.SettingsFolder;
import org.crossfoot.app.settings.SettingsStore;
import org.crossfoot.app.task.FindTask;
import org.crossfoot.app.task.Poll;
import org.crossfoot.app.task.Worker;
import org.jspecify.annotations.Nullable;

/** The window: started, wired, remembered, closed. */
public final class CrossfootApp extends Application {

    /** The argument, before the files, that asks for one start which ends by itself. */
    public static final String EXIT_WHEN_READY = "--exit-when-ready";

    private static final System.Logger LOG = System.getLogger("org.crossfoot");

    private final Path folder = SettingsFolder.here();
    private final SettingsStore store = new SettingsStore(folder);
    private final Worker worker = new Worker();
    private Optional<SingleInstance> instance = Optional.empty();
    private @Nullable Poll<?> letters;
    private @Nullable Memory memory;

    /** Opens files in the Crossfoot that is open already, else in a new one. */
    public static void open(String... files) {
        boolean rehearsed = List.of(files).contains(EXIT_WHEN_READY);
        if (rehearsed || !handedOver(SettingsFolder.here(), paths(List.of(files)))) {
            launch(CrossfootApp.class, files);
        }
    }

    private static boolean handedOver(Path folder, List<Path> files) {
        try (var free = SingleInstance.take(folder).orElse(null)) {
            return free == null && SingleInstance.handOver(folder, files);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no lock in " + folder, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void init() throws IOException {
        if (Files.isWritable(folder)) {
            instance = SingleInstance.take(folder);
        }
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var phrases = new Phrases(ResourceBundle.getBundle("i18n.messages"));
        var wiring = new Wiring(stage, phrases, worker, folder, this::browse);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> wiring.mishap().accept(e));
        var kept = wiring.memory();
        memory = kept;
        var loaded = store.load();
        kept.restore(loaded.settings());
        if (loaded.damaged()) {
            wiring.workspace().noticeProperty().set(Notice.note(phrases.text("settings.damaged")));
        }
        var scene = new Scene(wiring.fxml().load("main"), 1280, 800);
        wiring.appearance().dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setTitle(phrases.text("app.name"));
        wiring.workspace()
                .currentProperty()
                .subscribe(report -> stage.setTitle(new Titles(phrases).of(report)));
        wiring.workspace().recents().addListener((ListChangeListener<Recent>) change -> remember());
        stage.show();
        listen(stage, wiring.opening());
        var arguments = new ArrayList<>(getParameters().getRaw());
        if (arguments.remove(EXIT_WHEN_READY)) {
            Rehearsal.begin(scene, wiring, new Titles(phrases), System.out);
        }
        wiring.opening().open(paths(arguments));
        if (wiring.opening().idle()) {
            warm(stage, phrases, wiring);
        }
    }

    /** Has what the first filing will need drawn behind the empty screen. */
    private void warm(Stage stage, Phrases phrases, Wiring wiring) {
        var overture =
                new Overture(
                        wiring.opening(),
                        new Wiring(stage, phrases, worker, folder, this::browse),
                        wiring.turns());
        worker.aside()
                .start(
                        new FindTask<>(Overture::score),
                        report -> overture.play((Pane) stage.getScene().getRoot(), report),
                        problem -> LOG.log(System.Logger.Level.DEBUG, "no overture", problem));
    }

    private void listen(Stage stage, Opening opening) {
        instance.ifPresent(
                held -> {
                    var poll =
                            new Poll<List<List<Path>>>(
                                    held.inbox()::take,
                                    Duration.millis(500),
                                    found ->
                                            found.forEach(
                                                    files -> {
                                                        stage.setIconified(false);
                                                        stage.toFront();
                                                        stage.requestFocus();
                                                        opening.open(files);
                                                    }));
                    poll.start();
                    letters = poll;
                });
    }

    private void browse(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    /** Stores the settings on the worker; nothing else waits for it. */
    private void remember() {
        if (memory != null) {
            var settings = memory.gather();
            worker.background()
                    .start(
                            new Task<Boolean>() {
                                @Override
                                protected Boolean call() throws IOException {
                                    store.save(settings);
                                    return true;
                                }
                            },
                            done -> {},
                            CrossfootApp::notStored);
        }
    }

    @Override
    public void stop() throws IOException {
        if (letters != null) {
            letters.close();
        }
        worker.close();
        if (memory != null) {
            try {
                store.save(memory.gather());
            } catch (IOException e) {
                notStored(e);
            }
        }
        if (instance.isPresent()) {
            instance.get().close();
        }
    }

    private static void notStored(Throwable problem) {
        LOG.log(System.Logger.Level.WARNING, "settings are not stored", problem);
    }

    private static List<Path> paths(List<String> arguments) {
        return arguments.stream().map(Path::of).map(Path::toAbsolutePath).toList();
    }
}
