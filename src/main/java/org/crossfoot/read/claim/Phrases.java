package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of several words and what they mean; the longest that fits is the one meant. */
final class Phrases<T> {

    private static final int LONGEST = 16;

    private final Map<String, T> meanings = new HashMap<>();

    /** What stands for a phrase and where it ends in the sentence. */
    record Hit<T>(T meaning, int to) {}

    void add(String phrase, T meaning) {
        meanings.put(String.join(" ", Words.of(phrase)), meaning);
    }

    void addIfNew(String phrase, T meaning) {
        meanings.putIfAbsent(String.join(" ", Words.of(phrase)), meaning);
    }

    Optional<T> exactly(String phrase) {
        return Optional.ofNullable(meanings.get(String.join(" ", Words.of(phrase))));
    }

    /** The longest phrase that begins at {@code from}; commas and hyphens inside do not matter. */
    Optional<Hit<T>> at(String sentence, int from) {
        var matcher = Words.WORD.matcher(sentence);
        matcher.region(from, sentence.length());
        List<String> words = new ArrayList<>();
        Optional<Hit<T>> best = Optional.empty();
        int end = from;
        if (sentence.startsWith("s ", from)) {
            return Optional.empty(); // what is left of a possessive
        }
        while (words.size() < LONGEST && matcher.find() && joined(sentence, end, matcher.start())) {
            end = matcher.end();
            if (!matcher.group().equals("s")) {
                words.add(Words.stem(matcher.group()));
                T meaning = meanings.get(String.join(" ", words));
                if (meaning != null) {
                    best = Optional.of(new Hit<>(meaning, end));
                }
            }
        }
        return best;
    }

    private static boolean joined(String sentence, int end, int start) {
        return sentence.substring(end, start)
                        .chars()
                        .allMatch(c -> " ,-\u2010\u2011'\u2019&".indexOf(c) >= 0)
                && !sentence.substring(end, start).contains("--");
    }
}
