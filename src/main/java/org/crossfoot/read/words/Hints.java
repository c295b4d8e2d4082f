package org.crossfoot.read.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that are looked for all at once, so that each character of a text is looked at once. */
public final class Hints {

    private static final int PLACES = 128;
    private static final int SECONDS = 64;

    private final List<List<String>> beginning = new ArrayList<>();

    /** Of the words that begin at a place, their second characters, as bits. */
    private final long[] seconds = new long[PLACES];

    private final boolean none;

    public Hints(List<String> words) {
        none = words.isEmpty();
        for (int place = 0; place < PLACES; place++) {
            int at = place;
            List<String> here = words.stream().filter(word -> place(word.charAt(0)) == at).toList();
            beginning.add(here);
            here.forEach(word -> seconds[at] |= word.length() == 1 ? -1 : bit(word.charAt(1)));
        }
    }

    private static int place(char first) {
        return first % PLACES;
    }

    private static long bit(char second) {
        return 1L << second % SECONDS;
    }

    /** Whether a text holds one of them; any does where there are none. */
    public boolean in(String text) {
        boolean found = none;
        for (int at = next(text, 0); at >= 0 && !found; at = next(text, at + 1)) {
            for (String word : beginning.get(place(text.charAt(at)))) {
                found |= text.startsWith(word, at);
            }
        }
        return found;
    }

    /** Those of them that a text holds. */
    public Set<String> all(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            for (String word : beginning.get(place(text.charAt(at)))) {
                if (text.startsWith(word, at)) {
                    all.add(word);
                }
            }
        }
        return all;
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
