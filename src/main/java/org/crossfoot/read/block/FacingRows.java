package org.crossfoot.read.block;

import java.util.List;
import java.util.Set;

/** What shows that rows hold those of two tables which stand beside each other. */
public final class FacingRows {

    private static final int LEAST_ROWS = 4;
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_DIGITS = 3;

    private FacingRows() {}

    /**
     * Whether there are enough rows, and most labels of the right table differ, as units between
     * figures do not.
     */
    public static boolean told(List<String> labels) {
        int different = Set.copyOf(labels).size();
        return different >= LEAST_ROWS && different * 4 >= labels.size() * 3;
    }

    /** Whether words are long enough for a label, as the mark of a note is not. */
    public static boolean label(String words) {
        return words.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
    }

    /** Whether a figure is longer than a note's number or an age, and neither year nor rate. */
    public static boolean amount(String figure) {
        return figure.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                && !Numerals.year(figure)
                && figure.indexOf('%') < 0;
    }
}
