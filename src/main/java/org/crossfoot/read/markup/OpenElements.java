package org.crossfoot.read.markup;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.markup.Name.Kind;

/**
 * The elements that are open at a place of a page, and whether all so far nested without
 * forgiveness: no element of look has to be opened anew, nothing has to be taken out of a table.
 */
final class OpenElements {

    private static final int DEEPEST = 90;
    private static final int NONE = -1;

    private final Values values;
    private final List<Element> stack = new ArrayList<>();
    private boolean regular = true;

    OpenElements(Values values) {
        this.values = values;
        stack.add(new Element(Name.NONE, values, NONE, NONE, Attributes.NONE));
    }

    boolean regular() {
        return regular;
    }

    void require(boolean rule) {
        regular &= rule;
    }

    Element root() {
        return stack.getFirst();
    }

    Element top() {
        return stack.getLast();
    }

    int size() {
        return stack.size();
    }

    Element get(int index) {
        return stack.get(index);
    }

    /** Adds characters to what is open. */
    void add(int from, int to) {
        top().add(new Characters(from, to));
    }

    /** Adds an element without an inside, outside the structure of a table. */
    void add(Element element) {
        require(!tabular(top().kind()));
        top().add(element);
    }

    /** Opens an element outside the structure of a table. */
    void push(Element element) {
        require(!tabular(top().kind()));
        open(element);
    }

    /** Opens an element wherever it stands. */
    void open(Element element) {
        top().add(element);
        if (element.table()) {
            for (int i = stack.size() - 1; i >= 0 && !stack.get(i).holdsTables(); i--) {
                stack.get(i).holdTables();
            }
        }
        stack.add(element);
        require(stack.size() < DEEPEST);
    }

    void pop(int at) {
        stack.removeLast().close(at);
    }

    /** Closes all from an index on. */
    void cut(int index, int at) {
        while (stack.size() > index) {
            pop(at);
        }
    }

    /** Closes all from an index on; one of look inside would be opened anew. */
    void close(int index, int at) {
        for (int i = index + 1; i < stack.size(); i++) {
            require(stack.get(i).kind() != Kind.LOOK);
        }
        cut(index, at);
    }

    /** Where an element of a kind is open that can be closed from here; or -1. */
    int find(Kind kind) {
        for (int i = stack.size() - 1; i > 0 && !bounds(i); i--) {
            if (stack.get(i).kind() == kind) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether no element outside this one is closed by an end tag inside it. */
    boolean bounds(int index) {
        Kind kind = stack.get(index).kind();
        return kind == Kind.CELL || kind == Kind.TABLE || kind == Kind.HTML;
    }

    /** Whether elements of a kind hold parts of a table and nothing else. */
    static boolean tabular(Kind kind) {
        return kind == Kind.TABLE || kind == Kind.ROWS || kind == Kind.ROW;
    }

    /** Whether nothing but white space stands between two offsets. */
    boolean white(int from, int to) {
        String source = values.source();
        int at = from;
        while (at < to && Attributes.white(source.charAt(at))) {
            at++;
        }
        return at == to;
    }
}
