package org.crossfoot.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parsed page.
 *
 * @param root holds everything
 * @param prefixed the elements with a colon in their name, as those of inline XBRL, in order
 */
public record Page(Element root, List<Element> prefixed) {

    /** Parses a page, well written or not. */
    public static Page of(String source) {
        Optional<Element> strict = new StrictParser(source).parse();
        Element root = strict.isPresent() ? strict.get() : ForgivingParser.parse(source);
        List<Element> prefixed = new ArrayList<>();
        if (source.contains("<ix:")) {
            collect(root, prefixed);
        }
        return new Page(root, prefixed);
    }

    private static void collect(Element element, List<Element> prefixed) {
        if (element.kind() == Name.Kind.ORDINARY && element.name().indexOf(':') > 0) {
            prefixed.add(element);
        }
        for (Node node : element.nodes()) {
            if (node instanceof Element child) {
                collect(child, prefixed);
            }
        }
    }
}
