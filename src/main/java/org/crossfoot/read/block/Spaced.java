package org.crossfoot.read.block;

/** Words set with a space between their letters: "B A L A N C E S H E E T S". */
final class Spaced {

    private static final int FEWEST = 6;

    private Spaced() {}

    /** Whether all of a stretch is set so. */
    static boolean is(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (i + 1 < to && !Character.isWhitespace(text.charAt(i + 1))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= FEWEST;
    }

    /** Whether a space stands between two letters of one word. */
    static boolean gap(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }
}
