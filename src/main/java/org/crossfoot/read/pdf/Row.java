package org.crossfoot.read.pdf;

import java.util.List;

/**
 * What stands on one line of the paper.
 *
 * @param phrases left to right, one at least
 */
record Row(List<Phrase> phrases, double base, double em) {

    Row {
        phrases = List.copyOf(phrases);
    }

    double left() {
        return phrases.getFirst().left();
    }

    double right() {
        return phrases.getLast().right();
    }

    double width() {
        return right() - left();
    }

    boolean single() {
        return phrases.size() == 1;
    }

    String text() {
        return phrases.getFirst().text();
    }
}
