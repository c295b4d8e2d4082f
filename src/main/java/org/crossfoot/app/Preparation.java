package org.crossfoot.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.crossfoot.write.Report;

/** Works out what the window shows of a filing where the filing is read, before it is shown. */
public final class Preparation {

    private final List<Prepared<?>> parts = new CopyOnWriteArrayList<>();
    private final Prepared<OutcomeIndex> indexes = of(OutcomeIndex::new);

    /**
     * @param open the filings of the window: what is closed is forgotten
     */
    public Preparation(ObservableList<Report> open) {
        open.addListener(
                (ListChangeListener<Report>)
                        change -> {
                            while (change.next()) {
                                change.getRemoved().forEach(this::forget);
                            }
                        });
    }

    /** What the checks say of each cell of a filing. */
    public OutcomeIndex index(Report report) {
        return indexes.of(report);
    }

    /** Something that is worked out of every filing, on the worker. */
    public <T> Prepared<T> of(Function<Report, T> work) {
        var part = new Prepared<>(work);
        parts.add(part);
        return part;
    }

    /**
     * Works out all there is to show, on the caller's thread.
     *
     * @param cancelled asked at the end, when nobody may wait for the filing any more
     */
    public void prepare(Report report, BooleanSupplier cancelled) {
        parts.forEach(part -> part.of(report));
        if (cancelled.getAsBoolean()) {
            forget(report);
        }
    }

    private void forget(Report report) {
        parts.forEach(part -> part.forget(report));
    }
}
