package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text file.
 *
 * @param number counted from 1
 * @param start offset of its first character
 * @param end offset after its last one, the line end not included
 */
record SourceLine(int number, int start, int end) {

    /** The lines of a text, whichever way they end. */
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        int feed = -1;
        while (start < text.length()) {
            feed = feed < start ? next(text, '\n', start, text.length()) : feed;
            int end = next(text, '\r', start, feed);
            lines.add(new SourceLine(lines.size() + 1, start, end));
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int next(String text, char c, int from, int to) {
        int at = text.indexOf(c, from, to);
        return at < 0 ? to : at;
    }

    boolean blank(String text) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean has(String text, char c) {
        int at = text.indexOf(c, start, end);
        return at >= 0;
    }

    int length() {
        return end - start;
    }
}
