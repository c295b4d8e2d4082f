package org.crossfoot.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document as a reader sees it, line by line; set out when first asked for, because most filings
 * are read without being looked at.
 */
public final class Printed {

    private record Set(List<PrintedLine> lines, PageIndex index) {}

    private @Nullable Supplier<List<PrintedLine>> setter;
    private Set set = new Set(List.of(), PageIndex.of(List.of()));

    private Printed(Supplier<List<PrintedLine>> setter) {
        this.setter = setter;
    }

    /**
     * Lines that are set out later.
     *
     * @param setter called once at most
     */
    public static Printed later(Supplier<List<PrintedLine>> setter) {
        return new Printed(setter);
    }

    static Printed of(List<PrintedLine> lines) {
        return new Printed(() -> lines);
    }

    public List<PrintedLine> lines() {
        return set().lines();
    }

    PageIndex index() {
        return set().index();
    }

    private synchronized Set set() {
        if (setter != null) {
            List<PrintedLine> lines = List.copyOf(setter.get());
            set = new Set(lines, PageIndex.of(lines));
            setter = null;
        }
        return set;
    }
}
