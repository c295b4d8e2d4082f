package org.crossfoot.read.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Concept;

/** The class of stock that a label speaks of. */
enum StockClass {
    COMMON("CommonStock"),
    PREFERRED("PreferredStock");

    private static final Pattern NAME =
            Pattern.compile("\\b(?:common|ordinary|(preferred|preference))\\b");

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
        Matcher name = NAME.matcher(lower);
        if (name.find()) {
            return Optional.of(name.group(1) == null ? COMMON : PREFERRED);
        }
        return lower.contains("treasury") ? Optional.of(COMMON) : Optional.empty();
    }

    Concept concept(String property) {
        return new Concept(element + property);
    }
}
