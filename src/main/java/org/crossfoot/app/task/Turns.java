package org.crossfoot.app.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Pieces of drawing that take turns: each goes into a picture of the window of its own, so that
 * together they do not hold it up.
 */
public final class Turns implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    next();
                }
            };

    /** Puts a piece of drawing behind those that wait. */
    @Override
    public void execute(Runnable piece) {
        if (!running) {
            running = true;
            waiting.add(() -> {}); // what is changed now goes into the next picture
            timer.start();
        }
        waiting.add(piece);
    }

    /** Whether nothing waits, and the last piece is drawn. */
    public boolean idle() {
        return !running;
    }

    private void next() {
        if (waiting.isEmpty()) {
            running = false;
            timer.stop();
        } else {
            waiting.remove().run();
        }
    }
}
