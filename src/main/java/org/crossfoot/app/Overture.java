package org.crossfoot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.crossfoot.app.task.SampleTask;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.write.Report;

/**
 * Draws a small filing out of sight while nothing is open, a little in each picture of the window:
 * what is drawn for the first time takes long, and the first filing would wait for it.
 */
final class Overture {

    private static final double WIDTH = 700;

    /** Heights that a panel grows by, so that few of its rows are new at a time. */
    private static final double[] HEIGHTS = {60, 110, 200, 400};

    private final Opening opening;
    private final Wiring own;
    private final Executor turns;
    private final Pane behind = new Pane();
    private final Deque<Runnable> pieces = new ArrayDeque<>();

    /**
     * @param opening the window's own; once it looks at a file, this one ends
     * @param own for panels that nobody sees
     */
    Overture(Opening opening, Wiring own, Executor turns) {
        this.opening = opening;
        this.own = own;
        this.turns = turns;
        behind.setVisible(false);
        behind.setManaged(false);
    }

    /** Reads what is played. */
    static Report score() throws IOException {
        Path file = Files.createTempFile("crossfoot", ".txt");
        try {
            SampleTask.lay(file);
            return Report.of(new FilingReader().read(file, Progress.NONE));
        } finally {
            Files.delete(file);
        }
    }

    /** Begins behind what is in a window. */
    void play(Pane window, Report report) {
        var workspace = own.workspace();
        pieces.add(() -> window.getChildren().addFirst(behind));
        panel("statement");
        pieces.add(() -> workspace.front(report, Places.first(report.filing())));
        grow();
        List.of("findings", "source").forEach(this::panel);
        panel("navigator");
        pieces.add(() -> workspace.open().add(report));
        grow();
        pieces.add(() -> workspace.go(new Screen.Findings(), new Focus.None()));
        panel("findings-screen");
        turns.execute(() -> next(window));
    }

    private void panel(String name) {
        pieces.add(() -> behind.getChildren().add(own.fxml().load(name)));
        pieces.add(behind::applyCss);
        grow();
    }

    private void grow() {
        for (double height : HEIGHTS) {
            pieces.add(() -> size(height));
        }
    }

    private void size(double height) {
        if (behind.getChildren().getLast() instanceof Parent panel) {
            panel.resize(WIDTH, height);
            panel.applyCss();
            panel.layout();
        }
    }

    private void next(Pane window) {
        if (!opening.idle() || pieces.isEmpty()) {
            window.getChildren().remove(behind);
            return;
        }
        pieces.remove().run();
        turns.execute(() -> next(window));
    }
}
