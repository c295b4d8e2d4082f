package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;

/**
 * The empty strip between two tables that are typed beside each other.
 *
 * @param first the first line that is a row of both tables
 * @param last the last one
 * @param column where the right table's lines begin; nothing runs over it between the two lines
 */
record Gutter(int first, int last, int column) {

    private static final int MOST_BETWEEN = 12;
    private static final int LEAST_GAP = 2;

    /**
     * A line with a label and figures twice.
     *
     * @param from column after the left figures
     * @param to where the right label begins
     */
    private record Pair(int line, int from, int to, String label) {}

    /** The gutters, top down. */
    static List<Gutter> in(List<TypedLine> lines) {
        List<Gutter> gutters = new ArrayList<>();
        List<Pair> run = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Watch.tick();
            TypedLine line = lines.get(at);
            boolean ends = line.is(Kind.PAGE) || line.is(Kind.EDGE);
            if (ends || (!run.isEmpty() && at - run.getLast().line > MOST_BETWEEN)) {
                between(run, lines).ifPresent(gutters::add);
                run.clear();
            }
            pair(at, line).ifPresent(run::add);
        }
        between(run, lines).ifPresent(gutters::add);
        return gutters;
    }

    private static Optional<Pair> pair(int at, TypedLine line) {
        if (!line.is(Kind.FIGURES)) {
            return Optional.empty();
        }
        List<Word> words = labelled(line);
        for (int i = words.size() - 2; i > 0; i--) {
            Word right = words.get(i + 1);
            boolean wide = right.from() - words.get(i).to() >= LEAST_GAP;
            List<Word> left = words.subList(0, i + 1);
            if (wide && rowOfItsOwn(line.line(), left) && strong(line.line(), line.figures())) {
                String label = right.to(words.getLast()).in(line.line());
                boolean dated = Numerals.year(words.getLast().in(line.line()));
                return dated || !FacingRows.label(label)
                        ? Optional.empty()
                        : Optional.of(new Pair(at, words.get(i).to(), right.from(), label));
            }
        }
        return Optional.empty();
    }

    /** The words before the figures at the end of a line. */
    private static List<Word> labelled(TypedLine line) {
        int end = line.words().size();
        while (end > 0 && line.words().get(end - 1).to() > line.figures().getFirst().from()) {
            end--;
        }
        return line.words().subList(0, end);
    }

    /** Whether words are a label and its figures. */
    private static boolean rowOfItsOwn(String line, List<Word> words) {
        List<Word> figures = Numerals.trailing(line, words);
        return !figures.isEmpty()
                && figures.getFirst().from() > words.getFirst().from()
                && strong(line, figures);
    }

    private static boolean strong(String line, List<Word> figures) {
        for (Word figure : figures) {
            if (FacingRows.amount(figure.in(line))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Gutter> between(List<Pair> run, List<TypedLine> lines) {
        if (!FacingRows.told(run.stream().map(Pair::label).toList())) {
            return Optional.empty();
        }
        int first = run.getFirst().line;
        int last = run.getLast().line;
        int left = run.stream().mapToInt(Pair::from).max().orElseThrow();
        int right = run.stream().mapToInt(Pair::to).min().orElseThrow();
        List<TypedLine> rows =
                lines.subList(first, last + 1).stream().filter(row -> !row.is(Kind.RULE)).toList();
        int[] empty =
                IntStream.rangeClosed(left, right)
                        .filter(column -> rows.stream().noneMatch(row -> crossed(row, column)))
                        .toArray();
        return empty.length == 0
                ? Optional.empty()
                : Optional.of(new Gutter(first, last, empty[empty.length / 2]));
    }

    /** Whether a phrase of the line runs over the gutter, as a title over both tables does. */
    boolean crossed(TypedLine line) {
        return crossed(line, column);
    }

    private static boolean crossed(TypedLine line, int column) {
        return Word.phrases(line.words(), LEAST_GAP).stream()
                .anyMatch(phrase -> phrase.from() < column && phrase.to() > column);
    }

    /** Whether something stands left of the gutter, something right of it, and nothing in it. */
    boolean parts(TypedLine line) {
        return !crossed(line) && line.indent() < column && line.edge() > column;
    }
}
