package org.crossfoot.read.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for only in text with one of some words in it, and only where it may
 * begin, because looking for a word is far cheaper. The pattern looks at nothing before its match
 * but for the border of a word.
 */
public final class Search {

    /** Beyond them, letters of other alphabets pass for some of these in any letters. */
    private static final int ASCII = 128;

    private final Pattern pattern;
    private final Hints hints;
    private final Beginnings beginnings;

    private Search(Pattern pattern, List<String> hints) {
        this.pattern = pattern;
        this.hints = new Hints(hints);
        this.beginnings = new Beginnings(pattern);
    }

    /**
     * A search for a pattern.
     *
     * @param hints of which every match of the pattern has at least one in it
     */
    public static Search of(String pattern, String... hints) {
        return new Search(Pattern.compile(pattern), List.of(hints));
    }

    /** Whether some part of a text matches. */
    public boolean in(String text) {
        return start(text) >= 0;
    }

    /** Whether a text holds a word, in any letters. */
    public static boolean holds(String text, String word) {
        return next(text, word, 0) >= 0;
    }

    /** Where words in any letters stand next from an offset on, or -1. */
    public static int next(String text, String words, int from) {
        if (words.isEmpty()) {
            return from <= text.length() ? from : -1;
        }
        int length = words.length();
        int letters = letters(words);
        char small = Character.toLowerCase(words.charAt(0));
        char large = Character.toUpperCase(words.charAt(0));
        int at = from;
        while (at <= text.length() - length) {
            char end = text.charAt(at + length - 1);
            if (end < ASCII && (letters & bit(end)) == 0) {
                at += length;
                continue;
            }
            char c = text.charAt(at);
            if ((c == small || c == large) && text.regionMatches(true, at, words, 0, length)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** The characters of some words as bits, a letter the same bit as its capital. */
    private static int letters(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            letters |= c < ASCII ? bit(c) : -1;
        }
        return letters;
    }

    private static int bit(char c) {
        return 1 << c % Integer.SIZE;
    }

    /** Where the first part that matches begins, or -1. */
    public int start(String text) {
        return hints.in(text) ? beginnings.next(matcher(text), text, 0) : -1;
    }

    /** All parts that match, one behind the other. */
    public List<MatchResult> all(String text) {
        List<MatchResult> all = new ArrayList<>();
        if (hints.in(text)) {
            Matcher matcher = matcher(text);
            int at = beginnings.next(matcher, text, 0);
            while (at >= 0) {
                all.add(matcher.toMatchResult());
                at = beginnings.next(matcher, text, Math.max(at + 1, matcher.end()));
            }
        }
        return all;
    }

    /** The first part that matches. */
    public Optional<MatchResult> first(String text) {
        if (!hints.in(text)) {
            return Optional.empty();
        }
        Matcher matcher = matcher(text);
        return beginnings.next(matcher, text, 0) < 0
                ? Optional.empty()
                : Optional.of(matcher.toMatchResult());
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
