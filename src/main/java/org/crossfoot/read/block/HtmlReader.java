package org.crossfoot.read.block;

import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Watch;
import org.crossfoot.read.markup.Characters;
import org.crossfoot.read.markup.Element;
import org.crossfoot.read.markup.Node;
import org.crossfoot.read.markup.Page;

/** Reads HTML: its running text, its tables, its typewritten parts, in the order of the page. */
final class HtmlReader {

    private static final Set<String> PARTS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "center",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "address",
                    "form",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "body",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "fieldset",
                    "tbody",
                    "thead",
                    "tfoot",
                    "html",
                    "document",
                    "text");

    private final String document;
    private final String source;
    private final StyleSheet styles = new StyleSheet();
    private final TableReader tables;
    private final HtmlPage page;
    private Collector collector;

    HtmlReader(String document, String source) {
        this.document = document;
        this.source = source;
        this.tables = new TableReader(document, source, styles);
        this.page = new HtmlPage(document);
        this.collector = new Collector(document, source);
    }

    Pieces read() {
        Page parsed = Page.of(source);
        walk(parsed.root(), Look.PLAIN, 0);
        flush();
        return page.pieces().with(TagReader.read(parsed.prefixed()));
    }

    private void walk(Element element, Look look, double indent) {
        for (Node node : element.nodes()) {
            Watch.tick();
            if (node instanceof Characters characters) {
                collector.add(characters, look, indent);
            } else if (node instanceof Element child) {
                Css css = styles.of(child);
                if (!styles.hides(child, css)) {
                    enter(child, css, look, indent);
                }
            }
        }
    }

    private void enter(Element element, Css css, Look look, double indent) {
        if (css.breakBefore()) {
            breakPage();
        }
        switch (element.name()) {
            case "br" -> collector.endLine();
            case "hr", "page" -> breakPage();
            case "table" -> table(element, look, indent + css.indent());
            case "pre" -> typewritten(element);
            default -> inside(element, css, look, indent);
        }
        if (css.breakAfter()) {
            breakPage();
        }
    }

    private void inside(Element element, Css css, Look look, double indent) {
        boolean part = PARTS.contains(element.name());
        if (part) {
            flush();
        }
        Optional<Mark> mark = part ? Optional.empty() : Mark.of(element, css);
        mark.ifPresent(raised -> raised.begin(collector, element));
        walk(element, look.inside(element, css), indent + css.indent());
        mark.ifPresent(raised -> raised.end(collector, element));
        if (part) {
            flush();
        }
    }

    private void table(Element table, Look look, double indent) {
        flush();
        if (table.holdsTables()) {
            walk(table, look, indent);
            flush();
        } else {
            page.table(tables.read(table, look));
        }
    }

    private void typewritten(Element element) {
        flush();
        Text raw = Typewritten.read(document, source, element);
        page.typewritten(new AsciiReader(raw).read());
    }

    private void breakPage() {
        flush();
        page.breakPage();
    }

    private void flush() {
        if (collector.isFresh()) {
            return;
        }
        if (!collector.isBlank()) {
            page.paragraphs(collector.lines(), collector.style());
        }
        collector = new Collector(document, source);
    }
}
