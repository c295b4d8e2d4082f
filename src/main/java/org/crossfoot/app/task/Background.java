package org.crossfoot.app.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** The only way from the JavaFX thread to a slow piece of work and back. */
public final class Background {

    private final Executor worker;

    public Background(Executor worker) {
        this.worker = worker;
    }

    /**
     * Starts a task. Whichever way it ends, one of the two handlers runs on the JavaFX thread,
     * unless it is cancelled. Both are parameters, so that no failure can go unseen.
     */
    public <T> void start(Task<T> task, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        task.setOnSucceeded(event -> onDone.accept(task.getValue()));
        task.setOnFailed(event -> onFailed.accept(task.getException()));
        worker.execute(task);
    }
}
