package org.crossfoot.app.task;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results on in the order of the things.
 *
 * <p>However many things there are, hardly more results are held than threads work.
 */
public final class SideBySide {

    private SideBySide() {}

    /** Where results go, one after the other, on the caller's thread. */
    @FunctionalInterface
    public interface Taker<T, R> {

        void take(T thing, R result) throws IOException;
    }

    private record Pending<T, R>(T thing, Future<R> result) {}

    public static <T, R> void work(
            List<T> things, int threads, Function<T, R> worker, Taker<T, R> taker)
            throws IOException {
        Queue<Pending<T, R>> ahead = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                for (T thing : things) {
                    ahead.add(new Pending<>(thing, pool.submit(() -> worker.apply(thing))));
                    if (ahead.size() > threads) {
                        hand(ahead.remove(), taker);
                    }
                }
                while (!ahead.isEmpty()) {
                    hand(ahead.remove(), taker);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T, R> void hand(Pending<T, R> pending, Taker<T, R> taker) throws IOException {
        try {
            taker.take(pending.thing(), pending.result().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
