package org.crossfoot.read.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that are looked for all at once, so that each character of a text is looked at once. */
public final class Hints {

    private static final int PLACES = 128;
    private static final int SECONDS = 64;
    private static final int PAIRS = 512;
    private static final String[] NONE = {};

    /** The words by the two characters they begin with. */
    private final String[][] beginning = new String[PAIRS][];

    /** Of the words that begin at a place, their second characters, as bits. */
    private final long[] seconds = new long[PLACES];

    private final boolean none;

    public Hints(List<String> words) {
        none = words.isEmpty();
        Arrays.fill(beginning, NONE);
        for (String word : words) {
            char first = word.charAt(0);
            if (word.length() == 1) {
                seconds[place(first)] = -1;
                for (char second = 0; second < PLACES; second++) {
                    keep(pair(first, second), word);
                }
            } else {
                seconds[place(first)] |= bit(word.charAt(1));
                keep(pair(first, word.charAt(1)), word);
            }
        }
    }

    private void keep(int pair, String word) {
        String[] here = beginning[pair];
        if (here.length == 0 || !here[here.length - 1].equals(word)) {
            beginning[pair] = Arrays.copyOf(here, here.length + 1);
            beginning[pair][here.length] = word;
        }
    }

    private static int place(char first) {
        return first % PLACES;
    }

    private static long bit(char second) {
        return 1L << second % SECONDS;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second % PLACES) & (PAIRS - 1);
    }

    /** Whether a text holds one of them; any does where there are none. */
    public boolean in(String text) {
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            for (String word : at(text, at)) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return none;
    }

    /** Those of them that a text holds. */
    public Set<String> all(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            for (String word : at(text, at)) {
                if (text.startsWith(word, at)) {
                    all.add(word);
                }
            }
        }
        return all;
    }

    /** The words that begin as a text does from an offset on, or nearly. */
    private String[] at(String text, int at) {
        boolean last = at + 1 == text.length();
        return beginning[pair(text.charAt(at), last ? 0 : text.charAt(at + 1))];
    }

    /** Where some word may stand next, told from two characters; or -1. */
    private int next(String text, int from) {
        int last = text.length() - 1;
        for (int at = from; at <= last; at++) {
            long here = seconds[place(text.charAt(at))];
            if (here != 0 && (at == last || (here & bit(text.charAt(at + 1))) != 0)) {
                return at;
            }
        }
        return -1;
    }
}
