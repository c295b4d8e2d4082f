package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a typed line without white space between them, or several such.
 *
 * @param from column of the first
 * @param to column after the last
 */
record Word(int from, int to) {

    /** Few lines have more. */
    private static final int MOST = 16;

    /** The words of a line. */
    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>(MOST);
        int at = next(line, 0);
        while (at < line.length()) {
            int from = at++;
            while (at < line.length() && !ends(line, at)) {
                at++;
            }
            words.add(new Word(from, at));
            at = next(line, at);
        }
        return words;
    }

    /** Where the next word begins from an offset on. */
    static int next(String line, int from) {
        int at = from;
        while (at < line.length() && space(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Words with fewer than {@code gap} spaces between them, as one. */
    static List<Word> phrases(List<Word> words, int gap) {
        List<Word> phrases = new ArrayList<>();
        for (Word word : words) {
            if (!phrases.isEmpty() && word.from - phrases.getLast().to < gap) {
                phrases.add(phrases.removeLast().to(word));
            } else {
                phrases.add(word);
            }
        }
        return phrases;
    }

    /** Whether some words have {@code gap} spaces or more between them. */
    static boolean apart(List<Word> words, int gap) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).from - words.get(i - 1).to >= gap) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends before an offset, from which on another may follow it. */
    private static boolean ends(String line, int at) {
        char c = line.charAt(at);
        return space(c) || ((c == '$' || c == '(') && parts(line, at));
    }

    /** Whether a figure follows another without a space: "5,286$(1,770)", "(15,300)(21,085)". */
    private static boolean parts(String line, int at) {
        char last = line.charAt(at - 1);
        return line.charAt(at) == '$'
                ? last == ')' || Character.isDigit(last)
                : last == ')' && thousands(line, at + 1);
    }

    /** Whether digits with a comma behind them begin, as in no mark of a footnote. */
    private static boolean thousands(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at > from && at < line.length() && line.charAt(at) == ',';
    }

    private static boolean space(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    Word to(Word other) {
        return new Word(Math.min(from, other.from), Math.max(to, other.to));
    }

    boolean overlaps(Word other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }

    int middle() {
        return (from + to) / 2;
    }

    String in(String line) {
        return line.substring(from, to);
    }
}
