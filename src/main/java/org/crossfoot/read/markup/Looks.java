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
        boolean link = element.name().equals("a");
        boolean few = open(element, false) < (link ? 1 : MOST_ALIKE);
        open.require(few || (!link && open(element, true) < MOST_ALIKE));
        open.push(element);
    }

    /** How many of an element's name are open in the cell, or how many with its attributes too. */
    private int open(Element element, boolean alike) {
        int found = 0;
        for (int i = open.size() - 1; i > 0 && open.get(i).kind() != Kind.CELL; i--) {
            Element other = open.get(i);
            boolean named = other.name().equals(element.name());
            found += named && (!alike || other.hasAttributesOf(element)) ? 1 : 0;
        }
        return found;
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
