package org.crossfoot.read.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for only in text with one of some words in it, because looking for a
 * word is far cheaper.
 *
 * @param hints of which every match of the pattern has at least one in it
 */
public record Search(Pattern pattern, List<String> hints) {

    public Search {
        hints = List.copyOf(hints);
    }

    public static Search of(String pattern, String... hints) {
        return new Search(Pattern.compile(pattern), List.of(hints));
    }

    /** Whether some part of a text matches. */
    public boolean in(String text) {
        return start(text) >= 0;
    }

    /** Whether a text holds a word, written in small letters here and in any there. */
    public static boolean holds(String text, String word) {
        char first = word.charAt(0);
        for (int at = 0; at <= text.length() - word.length(); at++) {
            if ((text.charAt(at) | 0x20) == first
                    && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the first part that matches begins, or -1. */
    public int start(String text) {
        for (int i = 0; i < hints.size(); i++) {
            if (text.contains(hints.get(i))) {
                Matcher matcher = pattern.matcher(text);
                return matcher.find() ? matcher.start() : -1;
            }
        }
        return -1;
    }
}
