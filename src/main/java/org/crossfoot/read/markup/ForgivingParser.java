package org.crossfoot.read.markup;

import java.util.HashMap;
import java.util.Map;
import org.crossfoot.model.Watch;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses any page, as browsers do. */
final class ForgivingParser {

    private ForgivingParser() {}

    static Element parse(String source) {
        var parsed =
                Parser.htmlParser().setTrackPosition(true).parseInput(new WatchedText(source), "");
        return of(parsed, new Values(source));
    }

    private static Element of(org.jsoup.nodes.Element parsed, Values values) {
        Watch.tick();
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : parsed.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        var element =
                new Element(
                        Name.of(parsed.normalName()),
                        values,
                        parsed.sourceRange().startPos(),
                        parsed.sourceRange().endPos(),
                        attributes);
        element.close(parsed.endSourceRange().startPos());
        for (Node node : parsed.childNodes()) {
            if (node instanceof TextNode text && text.sourceRange().isTracked()) {
                var range = text.sourceRange();
                element.add(new Characters(range.startPos(), range.endPos()));
            } else if (node instanceof org.jsoup.nodes.Element child) {
                Element inner = of(child, values);
                element.add(inner);
                if (inner.table() || inner.holdsTables()) {
                    element.holdTables();
                }
            }
        }
        return element;
    }
}
