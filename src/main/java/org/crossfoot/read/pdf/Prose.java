package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the lines of running text that make one paragraph. */
final class Prose {

    static final Set<String> BULLETS =
            Set.of("\u2022", "\u00b7", "\u25cf", "\u25aa", "\u25a0", "\u25e6", "\u2023");

    /** In ems. */
    private static final double PITCH = 1.9;

    private static final double DEEPEST = 4;

    /** What a space takes, and what a line may be short of its measure besides. */
    private static final double SLACK = 0.6;

    /** A line that is full takes up so much of the measure. */
    private static final double FULL = 0.6;

    private static final int LONG = 40;

    private final List<Row> rows;
    private final double measure;

    Prose(List<Row> rows) {
        this.rows = rows;
        this.measure =
                rows.stream()
                        .filter(row -> row.single() && row.text().length() >= LONG)
                        .mapToDouble(Row::right)
                        .max()
                        .orElse(Double.MAX_VALUE);
    }

    /** The line after the last one of the paragraph that a line begins. */
    int end(int from) {
        int end = from + 1;
        while (end < rows.size() && goesOn(rows.get(end - 1), rows.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line ends only because the next one's first word had no room. */
    private boolean goesOn(Row row, Row next) {
        if (!row.single() || !next.single()) {
            return false;
        }
        double pitch = next.base() - row.base();
        double word = next.width() * firstWord(next.text()) / next.text().length();
        return !BULLETS.contains(next.text().substring(0, 1))
                && Math.abs(row.em() - next.em()) < row.em() * 0.1
                && pitch > 0
                && pitch < PITCH * row.em()
                && Math.abs(row.left() - next.left()) < DEEPEST * row.em()
                && row.text().chars().anyMatch(Character::isLowerCase)
                && row.width() > FULL * (measure - row.left())
                && row.right() + word > measure - SLACK * row.em();
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    /** The words of a paragraph, those joined again that its lines cut in two. */
    List<String> words(int from, int to) {
        var words = new ArrayList<String>();
        for (Row row : rows.subList(from, to)) {
            List<String> line = List.of(row.text().split(" ", -1));
            if (!words.isEmpty() && cut(words.getLast(), line.getFirst())) {
                words.add(whole(words.removeLast()) + line.getFirst());
                line = line.subList(1, line.size());
            }
            words.addAll(line);
        }
        return words;
    }

    private static boolean cut(String end, String start) {
        int length = end.length();
        return end.charAt(length - 1) == Letters.SOFT_HYPHEN
                || (end.endsWith("-")
                        && length > 1
                        && Character.isLetterOrDigit(end.charAt(length - 2))
                        && Character.isLetterOrDigit(start.charAt(0)));
    }

    private static String whole(String end) {
        return end.charAt(end.length() - 1) == Letters.SOFT_HYPHEN
                ? end.substring(0, end.length() - 1)
                : end;
    }
}
