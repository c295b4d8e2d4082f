package org.crossfoot.read.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossfoot.read.markup.Element;

/**
 * The styles of a document's elements; filings repeat a few style attributes thousands of times.
 */
final class StyleSheet {

    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "title",
                    "noscript",
                    "template",
                    "meta",
                    "link",
                    "ix:header",
                    "ix:hidden",
                    "ix:references",
                    "ix:resources",
                    "xml");

    private final Map<String, Css> known = new HashMap<>();

    Css of(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return Css.NONE;
        }
        Css css = known.get(style);
        return css == null ? known.computeIfAbsent(style, Css::of) : css;
    }

    boolean hides(Element element) {
        return hides(element, of(element));
    }

    boolean hides(Element element, Css css) {
        return css.hidden() || UNSEEN.contains(element.name());
    }
}
