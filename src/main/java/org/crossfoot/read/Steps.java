package org.crossfoot.read;

import java.util.concurrent.CancellationException;

/** How far one reading is, told to whoever listens. */
final class Steps {

    private final Progress progress;
    private double done;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** Goes on to a fraction of the whole, unless the reading is to stop. */
    void reach(double fraction) {
        done = fraction;
        if (stopped()) {
            throw new CancellationException();
        }
    }

    /** Whether the listener asks to stop. */
    boolean stopped() {
        return progress.at(done);
    }
}
