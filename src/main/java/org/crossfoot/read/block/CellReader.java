package org.crossfoot.read.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.markup.Characters;
import org.crossfoot.read.markup.Element;
import org.crossfoot.read.markup.Node;

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
    record Read(List<Text> lines, int start, int slot, int span, Style style) {

        /** Whether there is something in it or a line drawn at it. */
        boolean shows() {
            return !lines.isEmpty() || style.ruleAbove() || style.ruleBelow();
        }
    }

    private final String document;
    private final String source;
    private final StyleSheet styles;

    CellReader(String document, String source, StyleSheet styles) {
        this.document = document;
        this.source = source;
        this.styles = styles;
    }

    Read read(Element cell, Css css, int slot, int span, Look look) {
        var collector = new Collector(document, source);
        collector.rule(css.ruleAbove(), css.ruleBelow());
        walk(cell, collector, look.inside(cell, css), css.indent());
        int start = Math.max(0, cell.start());
        return new Read(collector.lines(), start, slot, span, collector.style());
    }

    private void walk(Element element, Collector collector, Look look, double indent) {
        for (Node node : element.nodes()) {
            if (node instanceof Characters characters) {
                collector.add(characters, look, indent);
            } else if (node instanceof Element child) {
                Css css = styles.of(child);
                if (!styles.hides(child, css)) {
                    enter(child, css, collector, look, indent);
                }
            }
        }
    }

    private void enter(Element child, Css css, Collector collector, Look look, double indent) {
        String name = child.name();
        if (name.equals("hr")) {
            collector.rule(false, true);
            return;
        }
        boolean part = PARTS.contains(name);
        if (part) {
            collector.endLine();
            collector.rule(css.ruleAbove(), css.ruleBelow());
        }
        Optional<Mark> mark = part ? Optional.empty() : Mark.of(child, css);
        mark.ifPresent(raised -> raised.begin(collector, child));
        walk(child, collector, look.inside(child, css), indent + css.indent());
        mark.ifPresent(raised -> raised.end(collector, child));
        if (part) {
            collector.endLine();
        }
    }
}
