package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text cut into runs of letters, runs of digits and single marks; white space falls away. */
final class Words {

    /**
     * One run.
     *
     * @param text in lower case
     */
    record Word(String text, int from, int to) {

        boolean number() {
            return Character.isDigit(text.charAt(0));
        }

        /** The number, or -1 where it is none or too long to be part of a date. */
        int value() {
            return number() && text.length() <= 4 ? Integer.parseInt(text) : -1;
        }

        boolean is(String other) {
            return text.equals(other);
        }
    }

    private static final int ASCII = 128;

    /** The marks and the letters that stand alone, met in nearly every text. */
    private static final String[] SINGLE = single();

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i++;
            if (Character.isWhitespace(c) || c == '\u00a0') {
                continue;
            }
            boolean letter = letter(c);
            boolean digit = c >= '0' && c <= '9';
            while (i < text.length()
                    && ((letter && letter(text.charAt(i)))
                            || (digit && text.charAt(i) >= '0' && text.charAt(i) <= '9'))) {
                i++;
            }
            words.add(new Word(small(text, from, i), from, i));
        }
        return words;
    }

    private static boolean letter(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= ASCII && Character.isLetter(c));
    }

    private static String small(String text, int from, int to) {
        char first = text.charAt(from);
        return to == from + 1 && first < ASCII
                ? SINGLE[first]
                : text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static String[] single() {
        var single = new String[ASCII];
        for (char c = 0; c < ASCII; c++) {
            single[c] = String.valueOf(c).toLowerCase(Locale.ROOT);
        }
        return single;
    }
}
