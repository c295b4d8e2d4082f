package org.crossfoot.read.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a line with no more than a space between them.
 *
 * @param left where it begins on the paper
 * @param edge where it is held: its last digit if it is a figure, and the figures of a column stand
 *     below each other there; else its right end
 * @param right where it ends on the paper
 * @param before how many of its characters stand before the edge
 */
record Phrase(String text, double left, double edge, double right, int before, boolean figure) {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "[-\u2013\u2014$(+ ]*(?:\\d[\\d,. ]*\\d|\\d|\\.\\d+|[-\u2013\u2014])([ )%*]*(?:\\([a-z\\d]{1,2}\\))?)");

    /** Makes a phrase of characters and the places where each of them ends. */
    static Phrase of(String text, double left, double[] ends) {
        double right = ends[text.length() - 1];
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return new Phrase(text, left, right, right, text.length(), false);
        }
        int before = figure.start(1);
        return new Phrase(text, left, ends[before - 1], right, before, true);
    }

    double middle() {
        return (left + right) / 2;
    }

    int length() {
        return text.length();
    }
}
