package org.crossfoot.read.markup;

import org.crossfoot.read.markup.Name.Kind;

/** How the parts of a table open and close. */
final class TableNesting {

    private final OpenElements open;

    TableNesting(OpenElements open) {
        this.open = open;
    }

    void start(Element element) {
        int at = element.start();
        closeCell(at);
        if (element.kind() == Kind.CELL) {
            open.require(open.top().kind() == Kind.ROW);
            open.open(element);
            return;
        }
        if (open.top().kind() == Kind.ROW) {
            open.pop(at);
        }
        if (element.kind() != Kind.ROW && open.top().kind() == Kind.ROWS) {
            open.pop(at);
        }
        open.require(OpenElements.tabular(open.top().kind()));
        if (element.kind() != Kind.COLUMN) {
            open.open(element);
        }
    }

    void end(Name name, int at) {
        int index = inTable(name.text());
        if (index < 0) {
            open.require(noCell());
            return;
        }
        open.cut(index, at);
    }

    /** Ends the cell that is open in the innermost table, with all that is open in it. */
    private void closeCell(int at) {
        for (int i = open.size() - 1; i > 0; i--) {
            Kind kind = open.get(i).kind();
            if (kind == Kind.CELL) {
                open.cut(i, at);
                return;
            }
            if (OpenElements.tabular(kind)) {
                return;
            }
        }
    }

    /** Where an element of the innermost table is open, that table included; or -1. */
    private int inTable(String name) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).name().equals(name)) {
                return i;
            }
            if (open.get(i).kind() == Kind.TABLE) {
                return -1;
            }
        }
        return -1;
    }

    private boolean noCell() {
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).kind() == Kind.CELL) {
                return false;
            }
        }
        return true;
    }
}
