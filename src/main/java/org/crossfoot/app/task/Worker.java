package org.crossfoot.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread for slow work, so that what is opened first is done first, and one beside it for what
 * a screen asks for while it is looked at, and one that has many filings read side by side.
 */
public final class Worker implements AutoCloseable {

    private final ExecutorService executor = thread("crossfoot-worker");
    private final ExecutorService aside = thread("crossfoot-aside");
    private final ExecutorService many = thread("crossfoot-queue");

    public Background background() {
        return new Background(executor);
    }

    /** Where nothing waits for a filing to be read. */
    public Background aside() {
        return new Background(aside);
    }

    /** Where many filings are read, while others are opened. */
    public Background many() {
        return new Background(many);
    }

    private static ExecutorService thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy()); // nobody waits once the window is closed
    }

    /** Stops what is under way; what is asked from now on is not done. */
    @Override
    public void close() {
        executor.shutdownNow();
        aside.shutdownNow();
        many.shutdownNow();
    }
}
