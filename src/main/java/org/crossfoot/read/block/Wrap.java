package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;

/** Where running text is broken into lines. */
final class Wrap {

    /** The characters of one line. */
    record Part(int from, int to) {

        int length() {
            return to - from;
        }
    }

    private Wrap() {}

    /**
     * The lines of a text, none longer than {@code width}, broken at spaces where there are any.
     */
    static List<Part> at(String value, int width) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (value.length() - from > width) {
            int space = from + width;
            while (space > from && value.charAt(space) != ' ') {
                space--;
            }
            int to = space == from ? from + width : space;
            parts.add(new Part(from, to));
            from = space == from ? to : to + 1;
        }
        parts.add(new Part(from, value.length()));
        return parts;
    }
}
