package org.crossfoot.app;

import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.Latest;

/** Workers of tests. */
public final class Answers {

    private Answers() {}

    /** Answers on the thread that asks, before it goes on. */
    public static Latest atOnce() {
        return new Latest(
                new Background(Runnable::run),
                problem -> {
                    throw new AssertionError(problem);
                });
    }
}
