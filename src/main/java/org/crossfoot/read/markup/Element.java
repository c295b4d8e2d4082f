package org.crossfoot.read.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/** An element of a page, its name in small letters, and where its tags stand. */
public final class Element implements Node {

    private static final int NOWHERE = -1;

    private final Name name;
    private final Values values;
    private final int[] spots;
    private final Map<String, String> attributes;
    private final int start;
    private final int inside;
    private List<Node> nodes = List.of();
    private int end = NOWHERE;
    private boolean tables;

    /**
     * An element whose attributes are read from its tag when they are asked for.
     *
     * @param spots where they stand, as {@link Attributes#spots} says
     */
    Element(Name name, Values values, int start, int inside, int[] spots) {
        this(name, values, start, inside, spots, Map.of());
    }

    /** An element whose attributes are known. */
    Element(Name name, Values values, int start, int inside, Map<String, String> attributes) {
        this(name, values, start, inside, Attributes.NONE, attributes);
    }

    private Element(
            Name name,
            Values values,
            int start,
            int inside,
            int[] spots,
            Map<String, String> attributes) {
        this.name = name;
        this.values = values;
        this.spots = spots;
        this.attributes = attributes;
        this.start = start;
        this.inside = inside;
    }

    public String name() {
        return name.text();
    }

    Name.Kind kind() {
        return name.kind();
    }

    /** The value of an attribute; nothing where it has none. */
    public String attr(String attribute) {
        return spots.length > 0
                ? Attributes.value(values, spots, attribute)
                : attributes.getOrDefault(attribute, "");
    }

    /** Whether both have the same attributes. */
    boolean hasAttributesOf(Element other) {
        return Attributes.holds(values, spots, other.spots)
                && Attributes.holds(values, other.spots, spots);
    }

    /** The characters in it as they are read, white space folded. */
    public String text() {
        var text = new StringBuilder();
        write(text);
        return folded(text).strip();
    }

    private static String folded(StringBuilder text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Attributes.white(text.charAt(i));
            if (!white || length == 0 || text.charAt(length - 1) != ' ') {
                text.setCharAt(length, white ? ' ' : text.charAt(i));
                length++;
            }
        }
        return text.substring(0, length);
    }

    private void write(StringBuilder text) {
        String source = values.source();
        for (Node node : nodes) {
            if (node instanceof Characters(int from, int to)) {
                String written = source.substring(from, Math.min(to, source.length()));
                text.append(
                        written.indexOf('&') < 0
                                ? written
                                : Parser.unescapeEntities(written, false));
            } else if (node instanceof Element element) {
                text.append(element.kind() == Name.Kind.ORDINARY ? "" : " ");
                element.write(text);
            }
        }
    }

    /** Offset of its opening tag, or -1 where it has none. */
    public int start() {
        return start;
    }

    /** Offset after its opening tag, or -1. */
    public int inside() {
        return inside;
    }

    /** Offset of its closing tag or of what closes it else, or -1. */
    public int end() {
        return end;
    }

    /** What is in it, in order. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** It and all elements in it, in order. */
    public List<Element> all() {
        List<Element> all = new ArrayList<>();
        all.add(this);
        for (Node node : nodes) {
            if (node instanceof Element element) {
                all.addAll(element.all());
            }
        }
        return all;
    }

    /** Whether a table or typewritten text is somewhere in it. */
    public boolean holdsTables() {
        return tables;
    }

    void add(Node node) {
        nodes = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
        nodes.add(node);
    }

    void close(int at) {
        end = at;
    }

    void holdTables() {
        tables = true;
    }

    /** Whether it is a table or typewritten text. */
    boolean table() {
        return name.kind() == Name.Kind.TABLE || name().equals("pre");
    }
}
