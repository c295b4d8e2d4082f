package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the figures at the end of a typed line. */
final class Numerals {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-(+]*\\$?[-(]*(?:\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)\\)?%?\\)?(?:\\([a-zA-Z0-9]\\)|\\*+)?|-0-");
    private static final Pattern NIL =
            Pattern.compile(
                    "\\$?\\(?(?:-{1,4}|[–—]{1,2})\\)?%?|(?i:n/?a|n/?m|nil|none)|\\*{1,3}|_{1,2}");
    private static final Pattern UNIT = Pattern.compile("\\(?\\$?000\\)?\\*?");
    private static final String OPENING = "$(";
    private static final String CLOSING = ")%";
    private static final String EDGE = "$  ";

    /** What a figure counts, behind it: "0.6 pts." */
    private static final Set<String> COUNTED = Set.of("pts", "pts.", "pt", "pt.", "bps");

    private static final int LONGEST_COUNTED = "pts.".length();

    /** What a figure or a nil begins with, the long dashes aside. */
    private static final String BEGINNINGS = "0123456789.$(+-%nN*_";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d[*,]?");

    private static final Pattern MARK = Pattern.compile("\\(\\d{1,2}\\)");

    private Numerals() {}

    static boolean year(String word) {
        return word.length() < 6 && YEAR.matcher(word).matches();
    }

    private static boolean year(String line, Word word) {
        char first = line.charAt(word.from());
        return (first == '1' || first == '2') && word.length() < 6 && year(word.in(line));
    }

    /** Whether figures are years, marks of footnotes behind them aside: "2024 (1)". */
    static boolean years(String line, List<Word> figures) {
        for (int i = 0; i < figures.size(); i++) {
            boolean marks = i > 0 && marks(line, figures.get(i - 1), figures.get(i));
            if (!marks && !year(line, figures.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is the mark of a footnote right behind a year. */
    static boolean marks(String line, Word year, Word word) {
        return word.from() - year.to() < 2
                && year(line, year)
                && MARK.matcher(word.in(line)).matches();
    }

    static boolean number(String word) {
        if (!begins(word.charAt(0))) {
            return false;
        }
        if (plain(word, 0, word.length())) {
            return !word.equals("000");
        }
        return digits(word, 0, word.length())
                ? NUMBER.matcher(word).matches() && !UNIT.matcher(word).matches()
                : NIL.matcher(word).matches();
    }

    private static boolean number(String line, Word word) {
        if (!begins(line.charAt(word.from()))) {
            return false;
        }
        boolean grouped = word.length() > 3 && plain(line, word.from(), word.to());
        return grouped || number(word.in(line));
    }

    private static boolean begins(char first) {
        return first >= 0x80 || BEGINNINGS.indexOf(first) >= 0;
    }

    /**
     * The figures that end a line, signs with them, left to right.
     *
     * <p>A figure one space behind a word belongs to the words, "Note 5", unless its currency
     * stands apart from it, at the edge of the column: "per share $ --".
     */
    static List<Word> trailing(String line, List<Word> words) {
        if (!ends(line.charAt(words.getLast().from()))) {
            return List.of();
        }
        List<Word> figures = new ArrayList<>();
        int at = words.size() - 1;
        while (at >= 0) {
            int last = at;
            while (at > 0 && last - at < 2 && closes(words.get(at - 1), words.get(at), line)) {
                at--;
            }
            if (!number(line, words.get(at))) {
                at = last;
                break;
            }
            int first = at;
            while (first > 0 && at - first < 2 && sign(OPENING, words.get(first - 1), line)) {
                first--;
            }
            figures.add(words.get(first).to(words.get(last)));
            at = first - 1;
        }
        Collections.reverse(figures);
        while (!figures.isEmpty()
                && at >= 0
                && figures.getFirst().from() - words.get(at).to() < 2
                && !line.startsWith(EDGE, figures.getFirst().from())) {
            at += count(words, figures.removeFirst());
        }
        return figures;
    }

    /** Whether a figure, or what ends one, may begin so, as hardly any word of running text. */
    private static boolean ends(char first) {
        return begins(first) || CLOSING.indexOf(first) >= 0 || first == 'p' || first == 'b';
    }

    /** Whether a word ends the figure before it: a sign, or stars right behind its digits. */
    private static boolean closes(Word figure, Word word, String line) {
        return sign(CLOSING, word, line)
                || (word.length() <= LONGEST_COUNTED
                        && Character.isLetter(line.charAt(word.from()))
                        && COUNTED.contains(word.in(line))
                        && digits(line, figure))
                || (stars(line, word)
                        && word.from() - figure.to() < 2
                        && digits(line, figure)
                        && number(line, figure));
    }

    /** Whether stars stand where a figure would: it is not given, as a note explains. */
    static boolean stars(String line, Word figure) {
        return line.charAt(figure.from()) == '*' && number(line, figure);
    }

    /** Whether a word is one of two signs, or both of them. */
    private static boolean sign(String two, Word word, String line) {
        char first = line.charAt(word.from());
        char last = line.charAt(word.to() - 1);
        return two.indexOf(last) >= 0
                && (word.length() == 1
                        || (word.length() == 2 && first != last && two.indexOf(first) >= 0));
    }

    private static int count(List<Word> words, Word figure) {
        int count = 0;
        for (Word word : words) {
            count += figure.overlaps(word) ? 1 : 0;
        }
        return count;
    }

    /** Whether a figure has digits, and is not a printed nil. */
    static boolean digits(String line, Word figure) {
        return digits(line, figure.from(), figure.to());
    }

    /** Whether it is digits, with commas among them, and perhaps a point and more digits. */
    private static boolean plain(String line, int from, int to) {
        boolean point = false;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            boolean first = c == '.' && !point && i > from;
            if (!(c >= '0' && c <= '9') && !first && (c != ',' || point || i == from)) {
                return false;
            }
            point |= first;
        }
        return true;
    }

    private static boolean digits(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The column of a figure's last digit, which figures of one column share. */
    static int edge(String line, Word figure) {
        int edge = figure.to();
        while (edge > figure.from() + 1 && ")% *".indexOf(line.charAt(edge - 1)) >= 0) {
            edge--;
        }
        return edge;
    }
}
