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

    void start(Element element) {
        int alike = 0;
        for (int i = open.size() - 1; i > 0 && open.get(i).kind() != Kind.CELL; i--) {
            alike += open.get(i).name().equals(element.name()) ? 1 : 0;
        }
        open.require(alike < (element.name().equals("a") ? 1 : MOST_ALIKE));
        open.push(element);
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
