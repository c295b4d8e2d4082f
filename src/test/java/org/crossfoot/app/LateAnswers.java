package org.crossfoot.app;

import java.util.ArrayDeque;
import java.util.Queue;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.Latest;
import org.testfx.api.FxRobot;

/** A worker of tests that answers when it is told to. */
public final class LateAnswers {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Asks this worker. */
    public Latest search() {
        return new Latest(
                new Background(waiting::add),
                problem -> {
                    throw new AssertionError(problem);
                });
    }

    /** Whether everything that was asked is answered. */
    public boolean idle() {
        return waiting.isEmpty();
    }

    /** Answers whatever was asked, and what is asked because of it. */
    public void answer(FxRobot robot) {
        robot.interact(
                () -> {
                    while (!waiting.isEmpty()) {
                        waiting.remove().run();
                    }
                });
    }
}
