package org.crossfoot.app.task;

import java.util.concurrent.Executor;

/** Work that is done once in its turn, however often it is asked for until then. */
public final class Due {

    private final Executor turns;
    private final Runnable work;
    private boolean asked;

    public Due(Executor turns, Runnable work) {
        this.turns = turns;
        this.work = work;
    }

    public void ask() {
        if (!asked) {
            asked = true;
            turns.execute(this::work);
        }
    }

    /** Whether it was asked for and is not done. */
    public boolean pending() {
        return asked;
    }

    private void work() {
        asked = false;
        work.run();
    }
}
