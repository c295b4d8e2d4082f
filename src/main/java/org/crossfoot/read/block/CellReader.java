package org.crossfoot.read.block;

import java.util.List;
import java.util.Set;
import org.crossfoot.read.block.Block.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads one cell of an HTML table. */
final class CellReader {

    private static final Set<String> PARTS =
            Set.of("p", "div", "li", "center", "br", "h1", "h2", "h3", "h4");

    /**
     * A cell as read.
     *
     * @param lines the lines that stand one below the other in it
     * @param start where it stands in the document, for a cell without a character
     */
    record Read(List<Text> lines, int start, int slot, int span, Style style) {}

    private final String document;
    private final String source;
    private final StyleSheet styles;

    CellReader(String document, String source, StyleSheet styles) {
        this.document = document;
        this.source = source;
        this.styles = styles;
    }

    Read read(Element cell, int slot, int span, Look look) {
        var collector = new Collector(document, source);
        Css css = styles.of(cell);
        collector.rule(css.ruleAbove(), css.ruleBelow());
        walk(cell, collector, look.inside(cell, css), css.indent());
        int start = Math.max(0, cell.sourceRange().startPos());
        return new Read(collector.lines(), start, slot, span, collector.style());
    }

    private void walk(Element element, Collector collector, Look look, double indent) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                collector.add(text, look, indent);
            } else if (node instanceof Element child && !styles.hides(child)) {
                enter(child, collector, look, indent);
            }
        }
    }

    private void enter(Element child, Collector collector, Look look, double indent) {
        Css css = styles.of(child);
        String name = child.normalName();
        if (name.equals("hr")) {
            collector.rule(false, true);
            return;
        }
        boolean part = PARTS.contains(name);
        if (part) {
            collector.endLine();
            collector.rule(css.ruleAbove(), css.ruleBelow());
        } else if (name.equals("sup") || css.raised()) {
            collector.space(Math.max(0, child.sourceRange().startPos()));
        }
        walk(child, collector, look.inside(child, css), indent + css.indent());
        if (part) {
            collector.endLine();
        }
    }
}
