package org.crossfoot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.Report;

/**
 * A reading of one file, which may fail or never end.
 *
 * @param outcome in a word or two, to be counted
 * @param failure what must not happen, where it did
 */
record Trial(String outcome, Optional<String> failure) {

    /** Reading gives up after five seconds of work, checking after five more. */
    private static final Duration LONGEST = Duration.ofSeconds(11);

    private static final int DEEP = 12;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reads in a thread of its own, which is left behind where it does not come to an end. */
    static Trial of(Path file) throws InterruptedException {
        var work = new FutureTask<>(() -> read(file));
        Thread reader = Thread.ofPlatform().daemon().start(work);
        while (true) {
            try {
                return work.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                if (THREADS.getThreadCpuTime(reader.threadId()) > 2 * LONGEST.toNanos()) {
                    return failed("hangs at " + places(reader.getStackTrace()));
                }
            } catch (ExecutionException e) {
                return failed(e.getCause() + " at " + places(e.getCause().getStackTrace()));
            }
        }
    }

    private static Trial read(Path file) throws IOException {
        String outcome = outcome(file);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime());
        return took.compareTo(LONGEST) > 0
                ? failed("too slow: " + took)
                : new Trial(outcome, Optional.empty());
    }

    private static String outcome(Path file) throws IOException {
        try {
            Report.of(new FilingReader().read(file, Progress.NONE));
            return "READ";
        } catch (UnreadableException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return e.kind().name();
        }
    }

    private static Trial failed(String how) {
        return new Trial("BROKEN", Optional.of(how));
    }

    private static String places(StackTraceElement[] trace) {
        return Stream.of(trace).limit(DEEP).map(String::valueOf).collect(Collectors.joining(" < "));
    }
}
