package org.crossfoot.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks on the worker, and hears the answer to the last question alone. */
public final class Latest {

    private final Background background;
    private final Consumer<Throwable> unexpected;
    private @Nullable FindTask<?> last;

    /**
     * @param unexpected hears of a question that failed
     */
    public Latest(Background background, Consumer<Throwable> unexpected) {
        this.background = background;
        this.unexpected = unexpected;
    }

    /**
     * Asks, and wants no answer to what was asked before.
     *
     * @param tell hears of the answer on the JavaFX thread, unless something else was asked since
     */
    public <T> void ask(Callable<T> question, Consumer<T> tell) {
        drop();
        var asked = new FindTask<>(question);
        last = asked;
        background.start(
                asked,
                answer -> {
                    if (asked.equals(last)) { // one that ended just before it was dropped is late
                        tell.accept(answer);
                    }
                },
                unexpected);
    }

    /** Wants no answer any more. */
    public void drop() {
        if (last != null) {
            last.cancel(false);
            last = null;
        }
    }
}
