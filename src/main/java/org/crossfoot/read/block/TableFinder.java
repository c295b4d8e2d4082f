package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;

/** Finds the tables among typed lines, by figures that stand below figures. */
final class TableFinder {

    private static final int MOST_BLANK = 7;
    private static final int MOST_TAGGED_BLANK = 25;
    private static final int MOST_WORDS = 10;
    private static final int MOST_TAGGED_WORDS = 24;
    private static final int MOST_HEADINGS = 4;
    private static final int MOST_NARROW_HEADINGS = 8;
    private static final int HIGHEST_HEAD = 14;
    private static final int MOST_HEAD_WORDS = 12;
    private static final int MOST_PHRASE_WORDS = 3;
    private static final int MOST_APART = 2;
    private static final int MOST_LABEL_LINES = 3;

    private final List<TypedLine> lines;
    private boolean tagged;

    TableFinder(List<TypedLine> lines) {
        this.lines = lines;
    }

    /** The tables, top down; they do not overlap. */
    List<Stretch> find() {
        List<Stretch> tables = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < lines.size()) {
            Watch.tick();
            if (!lines.get(at).strong()) {
                tagged = lines.get(at).is(Kind.EDGE) ? lines.get(at).opens() : tagged;
                at++;
                continue;
            }
            int end = grow(at);
            if (holds(at, end)) {
                int left = leftmost(at, end);
                int head = head(at, free, left);
                tables.add(new Stretch(head, body(head, at, left), end));
                free = end;
            }
            at = end;
        }
        return tables;
    }

    /** The line after the last one that belongs to the table whose first figures are at a line. */
    private int grow(int start) {
        int end = start + 1;
        int left = lines.get(start).figures().getFirst().from();
        int blank = 0;
        int words = 0;
        for (int at = start + 1; at < lines.size(); at++) {
            TypedLine line = lines.get(at);
            switch (line.kind()) {
                case BLANK -> blank++;
                case FIGURES, RULE -> {
                    end = at + 1;
                    words = 0;
                    blank = 0;
                    left = line.strong() ? Math.min(left, line.figures().getFirst().from()) : left;
                }
                case WORDS -> {
                    words++;
                    blank = 0;
                    boolean more = words > (tagged ? MOST_TAGGED_WORDS : MOST_WORDS);
                    if (more || (overruns(line, left) && !labels(at, left))) {
                        return end;
                    }
                    end = end == at && runsOn(lines.get(at - 1), line) ? at + 1 : end;
                }
                case HEAD, MARK, EDGE, PAGE -> {
                    return end;
                }
            }
            if (blank > (tagged ? MOST_TAGGED_BLANK : MOST_BLANK)) {
                return end;
            }
        }
        return end;
    }

    /** Whether words run under the figures, as no label does. */
    private static boolean overruns(TypedLine line, int left) {
        return line.edge() > left + 2 && line.words().size() > 7;
    }

    /** Whether words are of a table, however far they run under its figures. */
    private boolean labels(int at, int left) {
        return headsRows(at) || Halves.named(lines.get(at).line()) || standsOver(at, left);
    }

    /** Whether some lines are, or begin, the long label of the figures right below them. */
    private boolean standsOver(int at, int left) {
        for (int below = at + 1; below < lines.size() && below - at <= MOST_LABEL_LINES; below++) {
            TypedLine line = lines.get(below);
            if (line.is(Kind.FIGURES)) {
                return (line.label().isEmpty() || goesOn(line))
                        && line.figures().size() > 1
                        && line.figures().getFirst().to() > left;
            }
            if (!line.is(Kind.WORDS) && !line.is(Kind.RULE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean goesOn(TypedLine line) {
        return !Character.isUpperCase(line.labelText().charAt(0));
    }

    /** Whether a line or two right between two rows head the second: "Changes in ...:". */
    private boolean headsRows(int at) {
        int last = colon(at) || !(at + 1 < lines.size() && colon(at + 1)) ? at : at + 1;
        return last + 1 < lines.size()
                && colon(last)
                && lines.get(last).is(Kind.WORDS)
                && lines.get(at - 1).strong()
                && lines.get(last + 1).strong()
                && lines.get(last + 1).label().isPresent();
    }

    private boolean colon(int at) {
        return lines.get(at).line().stripTrailing().endsWith(":");
    }

    /** Whether words stand over labels and figures, as a title does. */
    private static boolean titles(TypedLine line, int left) {
        return overruns(line, left) || (line.edge() > left + 2 && line.indent() > 12);
    }

    /** Whether a line goes on with the label of the row above it. */
    private static boolean runsOn(TypedLine row, TypedLine line) {
        return row.is(Kind.FIGURES) && row.label().isPresent() && Labels.runsOn(row, line);
    }

    /** Whether figures stand below figures: two rows that share an edge, or one with its head. */
    private boolean holds(int start, int end) {
        int rows = 0;
        int labels = 0;
        int wide = 0;
        for (TypedLine line : lines.subList(start, end)) {
            Watch.tick();
            boolean digits = digits(line);
            rows += digits ? 1 : 0;
            labels += digits && line.label().isPresent() ? 1 : 0;
            wide += line.figures().size() > 1 ? 1 : 0;
        }
        return labels > 0 && (rows > 1 || wide > 0);
    }

    private static boolean digits(TypedLine line) {
        for (Word figure : line.figures()) {
            if (Numerals.digits(line.line(), figure)) {
                return true;
            }
        }
        return false;
    }

    private int leftmost(int start, int end) {
        return lines.subList(start, end).stream()
                .filter(line -> line.strong() && line.label().isPresent())
                .mapToInt(line -> line.figures().getFirst().from())
                .min()
                .orElse(0);
    }

    /** The first line of the heads above a table, not above {@code free}. */
    private int head(int body, int free, int left) {
        int head = body;
        int blank = 0;
        int words = 0;
        for (int at = body - 1; at >= free && body - at <= HIGHEST_HEAD; at--) {
            TypedLine line = lines.get(at);
            switch (line.kind()) {
                case BLANK -> blank++;
                case HEAD, RULE, MARK -> {
                    head = at;
                    blank = 0;
                    words = 0;
                }
                case WORDS, FIGURES -> {
                    boolean over = line.indent() >= left - 2 || apart(line, left);
                    if (over && blank < 2) {
                        head = at;
                        words = 0;
                    } else if (++words > (line.edge() < left ? MOST_NARROW_HEADINGS : MOST_HEADINGS)
                            || titles(line, left)
                            || blank > 2) {
                        return head;
                    }
                    boolean bare = lines.get(body).label().isEmpty() && line.indent() < left;
                    head =
                            head == at + 1 && head == body && (bare || heads(line, left))
                                    ? at
                                    : head;
                    head = names(line, left) && adjoins(at, head, body) ? at : head;
                    blank = 0;
                }
                case EDGE, PAGE -> {
                    return head;
                }
            }
        }
        return head;
    }

    /** The first row below the heads: labels right above the first figures are rows. */
    private int body(int head, int figures, int left) {
        int body = figures;
        while (body > head
                && lines.get(body - 1).is(Kind.WORDS)
                && lines.get(body - 1).indent() < left - 2
                && !apart(lines.get(body - 1), left)) {
            body--;
        }
        return body;
    }

    /** Whether a label stands at the left and another phrase over the figures. */
    private static boolean apart(TypedLine line, int left) {
        List<Word> phrases = Word.phrases(line.words(), 3);
        return phrases.size() > 1
                && phrases.getLast().from() >= left - 4
                && (line.words().size() < MOST_HEAD_WORDS || columned(line, phrases, left));
    }

    /** Whether several short phrases stand over the figures, as no justified prose has them. */
    private static boolean columned(TypedLine line, List<Word> phrases, int left) {
        List<Word> over = phrases.stream().filter(phrase -> phrase.from() >= left - 4).toList();
        return over.size() > 1
                && over.stream()
                        .allMatch(
                                phrase ->
                                        line.words().stream().filter(phrase::overlaps).count()
                                                <= MOST_PHRASE_WORDS);
    }

    /** Whether a line names a half of a balance sheet at the left of it: "ASSETS". */
    private static boolean names(TypedLine line, int left) {
        return line.edge() < left && Halves.named(line.line());
    }

    /** Whether a line stands right above the first rows, or above the blank line over them. */
    private boolean adjoins(int at, int head, int body) {
        return head - at <= MOST_APART
                && lines.subList(at + 1, body).stream()
                        .allMatch(line -> line.is(Kind.WORDS) || line.is(Kind.BLANK));
    }

    /** Whether a short label right above the figures heads their rows: "Current assets:". */
    private static boolean heads(TypedLine line, int left) {
        return line.indent() < 12 && line.edge() < left && line.words().size() < 8;
    }
}
