package org.crossfoot.read.statement;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.read.words.Search;

/** The class of stock that a label speaks of. */
enum StockClass {
    COMMON("CommonStock"),
    PREFERRED("PreferredStock");

    private static final Search NAME =
            Search.of(
                    "\\b(?:common|ordinary|preferred|preference)\\b",
                    "common",
                    "ordinary",
                    "prefer");

    private final String element;

    StockClass(String element) {
        this.element = element;
    }

    /** The class that a label names, else the heading above it; both in small letters. */
    static Optional<StockClass> of(String label, String heading) {
        return named(label)
                .or(() -> named(heading))
                .or(
                        () ->
                                label.startsWith("class ") || heading.startsWith("class ")
                                        ? Optional.of(COMMON)
                                        : Optional.empty());
    }

    /** The class named first: preferred stock may convert into common. Treasury stock is common. */
    static Optional<StockClass> named(String lower) {
        int name = NAME.start(lower);
        if (name >= 0) {
            return Optional.of(lower.startsWith("prefer", name) ? PREFERRED : COMMON);
        }
        return lower.contains("treasury") ? Optional.of(COMMON) : Optional.empty();
    }

    Concept concept(String property) {
        return new Concept(element + property);
    }
}
