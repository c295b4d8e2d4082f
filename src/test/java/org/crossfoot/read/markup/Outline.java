package org.crossfoot.read.markup;

import java.util.Set;

/** A tree in words, a line an element or run of characters, without what only a parser sees. */
final class Outline {

    private static final Set<String> FRAME =
            Set.of("#root", "html", "head", "body", "col", "colgroup");
    private static final Set<String> UNSEEN = Set.of("title", "style", "script");

    private final String source;
    private final StringBuilder lines = new StringBuilder();

    private Outline(String source) {
        this.source = source;
    }

    static String of(Element root, String source) {
        var outline = new Outline(source);
        outline.write(root);
        return outline.lines.toString();
    }

    private void write(Element element) {
        if (UNSEEN.contains(element.name())) {
            return;
        }
        // a frame or a body of rows that is not written is put in by the forgiving parser alone
        boolean shown = !FRAME.contains(element.name()) && !implied(element);
        if (shown) {
            lines.append('<').append(element.name()).append(' ').append(element.attr("style"));
            lines.append(element.kind() == Name.Kind.EMPTY ? "" : places(element)).append(">\n");
        }
        for (Node node : element.nodes()) {
            switch (node) {
                case Element child -> write(child);
                case Characters(int from, int to) -> write(from, Math.min(to, source.length()));
            }
        }
        lines.append(shown ? "</" + element.name() + ">\n" : "");
    }

    private static boolean implied(Element element) {
        boolean unwritten = element.start() == element.inside();
        return unwritten && element.name().equals("tbody");
    }

    private static String places(Element element) {
        boolean written = element.start() != element.inside();
        return written ? element.start() + "-" + element.inside() + "-" + element.end() : "";
    }

    private void write(int from, int to) {
        String characters = source.substring(from, to);
        if (!characters.isBlank()) {
            int white = characters.length() - characters.stripLeading().length();
            lines.append(from + white).append(' ').append(characters.strip()).append('\n');
        }
    }
}
