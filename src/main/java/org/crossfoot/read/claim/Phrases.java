package org.crossfoot.read.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of several words and what they mean; the longest that fits is the one meant. */
final class Phrases<T> {

    private static final int LONGEST = 16;

    /** Sentences have them where labels leave them out: "proceeds from the issuance of stock". */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Node<T> root = new Node<>();

    /** What stands for a phrase and where it ends in the sentence. */
    record Hit<T>(T meaning, int to) {}

    /** What some first words lead to, so that a word that begins no phrase is looked up once. */
    private static final class Node<T> {

        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    void add(String phrase, T meaning) {
        grown(phrase).meaning = meaning;
    }

    void addIfNew(String phrase, T meaning) {
        Node<T> node = grown(phrase);
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    private Node<T> grown(String phrase) {
        Node<T> node = root;
        for (String word : Words.of(phrase)) {
            node = node.next.computeIfAbsent(word, _ -> new Node<>());
        }
        return node;
    }

    Optional<T> exactly(String phrase) {
        Node<T> node = root;
        for (String word : Words.of(phrase)) {
            node = node.next.get(word);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.meaning);
    }

    /** The longest phrase that begins at {@code from}; commas and hyphens inside do not matter. */
    Optional<Hit<T>> at(String sentence, int from) {
        if (sentence.startsWith("s ", from)) {
            return Optional.empty(); // what is left of a possessive
        }
        Optional<Hit<T>> best = Optional.empty();
        Node<T> node = root;
        int at = from;
        int count = 0;
        while (count < LONGEST) {
            int start = joined(sentence, at);
            int end = Words.end(sentence, start);
            if (end == start) {
                break;
            }
            at = end;
            String word = sentence.substring(start, end);
            if (word.equals("s")) {
                continue;
            }
            Node<T> next = node.next.get(Words.stem(word));
            if (next == null && count > 0 && ARTICLES.contains(word)) {
                continue;
            }
            if (next == null) {
                break;
            }
            node = next;
            if (node.meaning != null) {
                best = Optional.of(new Hit<>(node.meaning, end));
            }
            count++;
        }
        return best;
    }

    /** Where the next word begins, if nothing but what joins words is before it. */
    private static int joined(String sentence, int from) {
        int at = from;
        while (at < sentence.length()
                && " ,-\u2010\u2011'\u2019&".indexOf(sentence.charAt(at)) >= 0) {
            if (sentence.startsWith("--", at)) {
                return sentence.length();
            }
            at++;
        }
        return at;
    }
}
