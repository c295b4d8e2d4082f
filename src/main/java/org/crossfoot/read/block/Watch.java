package org.crossfoot.read.block;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Looks after one reading: every loop over a document asks it whether anybody still waits.
 *
 * <p>It is bound to the reading, not handed from hand to hand, because any loop may turn out to be
 * the long one.
 */
public final class Watch {

    private static final ScopedValue<Watch> CURRENT = ScopedValue.newInstance();

    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
    private static final int ASKS_A_LOOK = 16;

    private final BooleanSupplier cancelled;
    private final Duration limit;
    private final long began = System.nanoTime();
    private final Optional<Duration> worked = worked();
    private long next = began + LOOK_EVERY;
    private int asked;

    private Watch(BooleanSupplier cancelled, Duration limit) {
        this.cancelled = cancelled;
        this.limit = limit;
    }

    /** A document took longer than anybody waits. */
    public static final class TooSlow extends RuntimeException {

        @Serial private static final long serialVersionUID = 1L;
    }

    /** Work that may fail in one way. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        T run() throws E;
    }

    /**
     * Does work that is given up after a time, or when asked to.
     *
     * @param cancelled asked some times a second
     */
    public static <T, E extends Exception> T over(
            BooleanSupplier cancelled, Duration limit, Work<T, E> work) throws E {
        return ScopedValue.where(CURRENT, new Watch(cancelled, limit)).call(work::run);
    }

    /**
     * Says that a loop goes on.
     *
     * @throws CancellationException when the reading is to stop
     * @throws TooSlow when it has taken too long
     */
    public static void tick() {
        if (CURRENT.isBound()) {
            CURRENT.get().look();
        }
    }

    private void look() {
        if (++asked % ASKS_A_LOOK != 0) {
            return;
        }
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        next = now + LOOK_EVERY;
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        // a busy machine makes a reading long, but not slow
        if (now - began > limit.toNanos()
                && worked().flatMap(w -> worked.map(w::minus)).orElse(limit).compareTo(limit)
                        >= 0) {
            throw new TooSlow();
        }
    }

    /** How long this program has kept processors busy; empty where no one counts it. */
    private static Optional<Duration> worked() {
        return ProcessHandle.current().info().totalCpuDuration();
    }
}
