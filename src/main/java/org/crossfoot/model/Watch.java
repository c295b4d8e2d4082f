package org.crossfoot.model;

import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Looks after one piece of work on a filing: every loop asks it whether anybody still waits.
 *
 * <p>It is bound to the work, not handed from hand to hand, because any loop may turn out to be the
 * long one.
 */
public final class Watch {

    private static final ScopedValue<Watch> CURRENT = ScopedValue.newInstance();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
    private static final int ASKS_A_LOOK = 16;

    private final BooleanSupplier cancelled;
    private final long limit;
    private final long began = worked();
    private long next = System.nanoTime() + LOOK_EVERY;
    private int asked;

    private Watch(BooleanSupplier cancelled, Duration limit) {
        this.cancelled = cancelled;
        this.limit = limit.toNanos();
    }

    /** The work took longer than anybody waits. */
    public static final class TooSlow extends RuntimeException {

        @Serial private static final long serialVersionUID = 1L;
    }

    /** Work that may fail in one way. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        T run() throws E;
    }

    /**
     * Does work that is given up when asked to, or when it has kept this thread busy too long. What
     * the thread waits for others is not counted: a busy machine makes work long, but not hopeless.
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
     * @throws CancellationException when the work is to stop
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
        if (worked() - began > limit) {
            throw new TooSlow();
        }
    }

    /** How long this thread has been busy; by the clock where no one counts it. */
    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                ? THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
