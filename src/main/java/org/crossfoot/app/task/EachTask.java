package org.crossfoot.app.task;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;

/** Works on many things, as many at once as there are processors, and tells of each. */
public final class EachTask<T, R> extends Task<Integer> {

    private final List<T> things;
    private final Consumer<T> begun;
    private final Function<T, R> work;
    private final BiConsumer<T, R> done;

    /**
     * @param begun hears of a thing on the JavaFX thread when its turn comes
     * @param work never fails: what goes wrong is part of its result
     * @param done hears of a thing's result on the JavaFX thread
     */
    public EachTask(List<T> things, Consumer<T> begun, Function<T, R> work, BiConsumer<T, R> done) {
        this.things = List.copyOf(things);
        this.begun = begun;
        this.work = work;
        this.done = done;
    }

    @Override
    protected Integer call() throws IOException {
        int threads =
                Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), things.size()));
        SideBySide.work(things, threads, this::one, (thing, told) -> {});
        return things.size();
    }

    /** Hands the result on and lets go of it, so that none is held. */
    private boolean one(T thing) {
        if (isCancelled()) {
            return false;
        }
        FxThread.run(() -> begun.accept(thing));
        var result = work.apply(thing);
        FxThread.run(() -> done.accept(thing, result));
        return true;
    }
}
