package org.crossfoot.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

/** Looks at something again and again, and tells the JavaFX thread what it saw. */
public final class Poll<T> extends ScheduledService<T> implements AutoCloseable {

    private final Callable<T> look;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("crossfoot-poll").daemon().factory());

    public Poll(Callable<T> look, Duration every, Consumer<T> tell) {
        this.look = look;
        setExecutor(executor);
        setPeriod(every);
        setOnSucceeded(event -> tell.accept(getValue()));
    }

    @Override
    protected Task<T> createTask() {
        return new Task<>() {
            @Override
            protected T call() throws Exception {
                return look.call();
            }
        };
    }

    @Override
    public void close() {
        cancel();
        executor.shutdownNow();
    }
}
