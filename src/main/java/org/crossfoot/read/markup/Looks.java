package org.crossfoot.read.markup;

import org.crossfoot.read.markup.Name.Kind;

/** How elements that change the look of characters open and close. */
final class Looks {

    /** Of more that are alike, HTML forgets the first. */
    private static final int MOST_ALIKE = 3;

    private final OpenElements open;

    Looks(OpenElements open) {
        this.open = open;
    }

    void start(Name name, int at, int inside) {
        int alike = 0;
        for (int i = open.size() - 1; i > 0 && open.get(i).kind() != Kind.CELL; i--) {
            alike += open.get(i).name().equals(name.text()) ? 1 : 0;
        }
        open.require(alike < (name.text().equals("a") ? 1 : MOST_ALIKE));
        open.push(name, at, inside);
    }

    /** Closes the innermost of a name with the ordinary ones in it. */
    void end(String name, int at) {
        for (int i = open.size() - 1; i > 0 && open.get(i).kind() != Kind.CELL; i--) {
            if (open.get(i).name().equals(name)) {
                for (int inner = i + 1; inner < open.size(); inner++) {
                    open.require(open.get(inner).kind() == Kind.ORDINARY);
                }
                open.cut(i, at);
                return;
            }
        }
    }
}
