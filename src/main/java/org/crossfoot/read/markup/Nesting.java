package org.crossfoot.read.markup;

import java.util.Optional;
import org.crossfoot.read.markup.Name.Kind;

/** How elements open and close by the rules of HTML, but for those of forgiveness. */
final class Nesting {

    private final Values values;
    private final OpenElements open;
    private final TableNesting tables;
    private final Looks looks;
    private boolean standards;

    Nesting(Values values) {
        this.values = values;
        this.open = new OpenElements(values);
        this.tables = new TableNesting(open);
        this.looks = new Looks(open);
    }

    boolean regular() {
        return open.regular();
    }

    void giveUp() {
        open.require(false);
    }

    /** The root of the whole page; empty where it is not regular. */
    Optional<Element> finish() {
        if (!regular()) {
            return Optional.empty();
        }
        open.cut(1, values.source().length());
        return Optional.of(open.root());
    }

    /** Hears of a declaration before the page. */
    void declared(boolean doctype) {
        standards |= doctype;
        open.require(!doctype || open.size() == 1);
    }

    void characters(int from, int to) {
        Kind holder = open.top().kind();
        if (OpenElements.tabular(holder) || holder == Kind.HEAD) {
            open.require(open.white(from, to));
        } else if (from < to) {
            open.add(from, to);
        }
    }

    void start(Element element) {
        leaveHead(element.kind(), element.start());
        open.require(open.top().kind() != Kind.PECULIAR || element.kind() == Kind.EMPTY);
        switch (element.kind()) {
            case ORDINARY -> open.push(element);
            case LOOK -> looks.start(element);
            case EMPTY, RAW -> {
                if (element.name().equals("hr")) {
                    open.require(open.top().kind() != Kind.PECULIAR);
                    closeParagraph(element.start());
                }
                open.add(element);
            }
            case BLOCK, PARAGRAPH, HEADING -> block(element);
            case ITEM -> item(element);
            case TABLE -> {
                open.require(!standards || open.find(Kind.PARAGRAPH) < 0);
                open.push(element);
            }
            case ROWS, ROW, CELL, COLUMN -> tables.start(element);
            case HTML, HEAD, BODY -> frame(element);
            case PECULIAR -> peculiar(element);
        }
    }

    /** What is seen where no scripts run may stand in a body, with nothing in it that opens. */
    private void peculiar(Element element) {
        Kind top = open.top().kind();
        open.require(element.name().equals("noscript") && top != Kind.HTML && top != Kind.HEAD);
        open.push(element);
    }

    private void leaveHead(Kind next, int at) {
        if (open.top().kind() == Kind.HEAD && next != Kind.EMPTY && next != Kind.RAW) {
            open.pop(at);
        }
    }

    /** Opens the frame of a page; one behind something that is seen frames nothing. */
    private void frame(Element element) {
        boolean outermost = element.kind() == Kind.HTML;
        boolean holder = open.top().kind() == Kind.HTML && open.size() <= (outermost ? 1 : 2);
        if (holder && open.top().nodes().stream().allMatch(this::unseen)) {
            open.push(element);
        }
    }

    private boolean unseen(Node node) {
        return switch (node) {
            case Characters(int from, int to) -> open.white(from, to);
            case Element element ->
                    element.kind() == Kind.HEAD
                            || element.kind() == Kind.EMPTY
                            || element.kind() == Kind.RAW;
        };
    }

    private void block(Element element) {
        closeParagraph(element.start());
        if (element.kind() == Kind.HEADING && open.top().kind() == Kind.HEADING) {
            open.pop(element.start());
        }
        open.push(element);
    }

    private void item(Element item) {
        for (int i = open.size() - 1; i > 0; i--) {
            Element element = open.get(i);
            if (element.kind() == Kind.ITEM) {
                open.close(i, item.start());
                break;
            }
            boolean passed = element.kind() == Kind.PARAGRAPH || element.name().equals("div");
            if (Name.special(element.kind()) && !passed && !element.name().equals("address")) {
                break;
            }
        }
        closeParagraph(item.start());
        open.push(item);
    }

    void end(Name name, int at) {
        if (open.top().kind() == Kind.HEAD) {
            open.require(name.kind() == Kind.HEAD || name.kind() == Kind.RAW);
        }
        open.require(open.top().kind() != Kind.PECULIAR || name.kind() == Kind.PECULIAR);
        switch (name.kind()) {
            case ORDINARY -> ordinary(name.text(), at);
            case LOOK -> looks.end(name.text(), at);
            case BLOCK, HEADING, ITEM -> endBlock(name, at);
            case PARAGRAPH -> {
                if (open.find(Kind.PARAGRAPH) < 0) {
                    open.require(open.top().kind() != Kind.HTML);
                    open.add(new Element(name, values, -1, -1, Attributes.NONE));
                }
                closeParagraph(at);
            }
            case TABLE, ROWS, ROW, CELL -> tables.end(name, at);
            case HEAD -> leaveHead(Kind.BODY, at);
            case EMPTY -> open.require(!name.text().equals("br"));
            case RAW, HTML, BODY, COLUMN -> {} // what follows is read as if it stood before
            case PECULIAR -> {
                open.require(open.top().name().equals(name.text()));
                if (regular()) {
                    open.pop(at);
                }
            }
        }
    }

    private void ordinary(String name, int at) {
        for (int i = open.size() - 1; i > 0 && !Name.special(open.get(i).kind()); i--) {
            if (open.get(i).name().equals(name)) {
                open.close(i, at);
                return;
            }
        }
    }

    private void endBlock(Name name, int at) {
        boolean item = name.kind() == Kind.ITEM;
        for (int i = open.size() - 1; i > 0 && !open.bounds(i); i--) {
            String held = open.get(i).name();
            if (held.equals(name.text())) {
                open.close(i, at);
                return;
            }
            open.require(open.get(i).kind() != Kind.HEADING);
            open.require(!item || !(held.equals("ul") || held.equals("ol")));
        }
    }

    private void closeParagraph(int at) {
        int paragraph = open.find(Kind.PARAGRAPH);
        if (paragraph >= 0) {
            open.close(paragraph, at);
        }
    }
}
