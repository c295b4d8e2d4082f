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
        int letters = 0;
        for (int i = 0; i < words.length() && letters < LEAST_LETTERS; i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters == LEAST_LETTERS;
    }

    /** Whether a figure is longer than a note's number or an age, and neither year nor rate. */
    public static boolean amount(String figure) {
        int digits = 0;
        for (int i = 0; i < figure.length(); i++) {
            digits += Character.isDigit(figure.charAt(i)) ? 1 : 0;
        }
        return digits >= LEAST_DIGITS && !Numerals.year(figure) && figure.indexOf('%') < 0;
    }
}
