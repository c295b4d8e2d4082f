package org.crossfoot.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crossfoot.write.Report;

/** What a part of the window shows of each filing that is open, worked out once. */
public final class Prepared<T> {

    private final Function<Report, T> work;
    private final Map<Report, T> done = new ConcurrentHashMap<>();

    Prepared(Function<Report, T> work) {
        this.work = work;
    }

    public T of(Report report) {
        return done.computeIfAbsent(report, work);
    }

    void forget(Report report) {
        done.remove(report);
    }
}
