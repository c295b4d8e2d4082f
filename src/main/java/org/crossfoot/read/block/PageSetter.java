package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crossfoot.model.Printed;
import org.crossfoot.model.PrintedLine;

/** Notes what a page holds while it is read, and sets it out when somebody looks. */
final class PageSetter {

    private final Supplier<PageWriter> writer;
    private final List<Consumer<PageWriter>> parts = new ArrayList<>();

    PageSetter(Supplier<PageWriter> writer) {
        this.writer = writer;
    }

    void add(Consumer<PageWriter> part) {
        parts.add(part);
    }

    Printed printed() {
        return Printed.later(this::set);
    }

    private List<PrintedLine> set() {
        PageWriter page = writer.get();
        parts.forEach(part -> part.accept(page));
        return page.lines();
    }
}
