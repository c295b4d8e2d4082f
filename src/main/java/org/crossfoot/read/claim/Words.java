package org.crossfoot.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a phrase, made alike: small letters, no plural s, "&amp;" for "and". */
final class Words {

    static final Pattern WORD =
            Pattern.compile("[A-Za-z0-9]+(?:&[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9]+)*");

    private Words() {}

    static List<String> of(String phrase) {
        return WORD.matcher(phrase.replace(" & ", " and "))
                .results()
                .map(match -> stem(match.group()))
                .filter(word -> !word.equals("s"))
                .toList();
    }

    /** Where the word that begins at {@code from} ends; {@code from} where none does. */
    static int end(String text, int from) {
        int end = letters(text, from);
        return end == from ? from : more(text, more(text, end, '&'), '.');
    }

    /** The end after the letters that a mark adds: "R&D", "U.S". */
    private static int more(String text, int end, char mark) {
        int at = end;
        while (at < text.length() && text.charAt(at) == mark) {
            int longer = letters(text, at + 1);
            if (longer == at + 1) {
                break;
            }
            at = longer;
        }
        return at;
    }

    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length() && letter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.endsWith("ies") && small.length() > 4) {
            return small.substring(0, small.length() - 3) + "y";
        }
        boolean plural = small.endsWith("s") && !small.endsWith("ss") && small.length() > 3;
        return plural ? small.substring(0, small.length() - 1) : small;
    }
}
