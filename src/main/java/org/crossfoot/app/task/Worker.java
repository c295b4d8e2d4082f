package org.crossfoot.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread that slow work runs on, so that what is opened first is done first. */
public final class Worker implements AutoCloseable {

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("crossfoot-worker").daemon().factory());

    public Background background() {
        return new Background(executor);
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
