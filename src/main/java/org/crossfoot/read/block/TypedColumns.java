package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;

/** The columns of a typed table: figures whose last digits stand below each other. */
final class TypedColumns {

    private static final int SLACK = 2;

    /** A phrase is less than so many characters out of the middle of its columns. */
    private static final int MIDDLE = 4;

    /**
     * Columns that a phrase does not touch are its own only if it is so much nearer their middle.
     */
    private static final int CLEARLY = 1;

    /**
     * A column with at least so many times the figures of another shows that other to be a stray.
     */
    private static final int STRAY = 8;

    /** No line of heads is shared out among more columns. */
    private static final int MOST = 24;

    private final List<Word> columns;
    private final Set<Integer> edges;

    /** Figures that end at one column of characters, or near it. */
    private record Cluster(Word extent, int edge, int count) {

        Cluster with(Cluster other) {
            return new Cluster(extent.to(other.extent), other.edge, count + other.count);
        }

        /** The last characters; the first may lie under a wide neighbour. */
        Word core() {
            return new Word(Math.max(extent.from(), edge - SLACK), edge);
        }
    }

    /**
     * @param lines those of the table
     */
    TypedColumns(List<TypedLine> lines) {
        Map<Integer, Cluster> byEdge = new TreeMap<>();
        for (TypedLine line : lines) {
            Watch.tick();
            for (Word figure : line.is(Kind.FIGURES) ? line.figures() : List.<Word>of()) {
                if (Numerals.digits(line.line(), figure)) { // a nil stands anywhere in its column
                    int edge = Numerals.edge(line.line(), figure);
                    byEdge.merge(edge, new Cluster(figure, edge, 1), Cluster::with);
                }
            }
        }
        this.edges = Set.copyOf(byEdge.keySet());
        this.columns =
                NilColumns.beside(
                        withoutStrays(merge(byEdge)).stream().map(Cluster::extent).toList(), lines);
    }

    private static List<Cluster> merge(Map<Integer, Cluster> byEdge) {
        List<Cluster> merged = new ArrayList<>();
        for (Cluster cluster : byEdge.values()) {
            boolean near = !merged.isEmpty() && cluster.edge - merged.getLast().edge <= SLACK;
            boolean inside = !merged.isEmpty() && merged.getLast().extent.overlaps(cluster.core());
            merged.add(near || inside ? merged.removeLast().with(cluster) : cluster);
        }
        return merged;
    }

    /** Leaves out figures at the end of labels, such as a count of shares. */
    private static List<Cluster> withoutStrays(List<Cluster> clusters) {
        int most = clusters.stream().mapToInt(Cluster::count).max().orElse(0);
        return clusters.stream().dropWhile(cluster -> cluster.count * STRAY <= most).toList();
    }

    int count() {
        return columns.size();
    }

    /** Column at which the figures begin. */
    int left() {
        return columns.isEmpty() ? Integer.MAX_VALUE : columns.getFirst().from();
    }

    /** The column that holds a figure's last digit, or the nearest. */
    int of(int edge) {
        int best = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (distance(i, edge) < distance(best, edge)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether some figure of a column has its last digit there, or right beside it. */
    boolean ends(int column, int edge) {
        return of(edge) == column
                && (edges.contains(edge) || edges.contains(edge - 1) || edges.contains(edge + 1));
    }

    private int distance(int column, int edge) {
        Word word = columns.get(column);
        return edge > word.from() && edge <= word.to()
                ? 0
                : Math.min(Math.abs(edge - word.from()), Math.abs(edge - word.to()));
    }

    /** Whether a phrase stands over more columns than one. */
    boolean several(Word phrase) {
        return first(phrase) < last(phrase);
    }

    /** The first column that a phrase stands over. */
    int first(Word phrase) {
        int column = 0;
        while (column < columns.size() - 1 && between(column) <= phrase.from() + 1) {
            column++;
        }
        return column;
    }

    /** The last column that a phrase stands over. */
    int last(Word phrase) {
        int column = columns.size() - 1;
        while (column > 0 && between(column - 1) >= phrase.to() - 1) {
            column--;
        }
        return column;
    }

    /**
     * The group of neighbouring columns between two places in whose middle a phrase stands; the
     * phrase as it is where it stands over one column, or as well in the middle of its own.
     */
    Word middled(Word phrase, int from, int to) {
        int first = first(phrase);
        int last = last(phrase);
        if (last <= first) {
            return phrase;
        }
        Word best = phrase;
        int off = off(phrase, group(first, last)) - CLEARLY;
        for (int left = first; left >= 0 && columns.get(left).from() >= from; left--) {
            for (int right = last;
                    right < columns.size() && columns.get(right).to() <= to;
                    right++) {
                Word group = group(left, right);
                if (off(phrase, group) < Math.min(off, MIDDLE)) {
                    best = group;
                    off = off(phrase, group);
                }
            }
        }
        return best;
    }

    /**
     * All columns shared out among the phrases of a line, left to right, where each stands in the
     * middle of its share; empty where they do not.
     */
    List<Word> shared(List<Word> phrases) {
        int size = columns.size();
        if (phrases.isEmpty() || phrases.size() > size || size > MOST) {
            return List.of();
        }
        if (size % phrases.size() != 0) {
            return uneven(phrases);
        }
        List<Word> shares = new ArrayList<>();
        int each = size / phrases.size();
        boolean middle = true;
        for (int i = 0; i < phrases.size(); i++) {
            int first = i * each;
            int last = first + each - 1;
            shares.add(group(first, last));
            middle &=
                    off(phrases.get(i), shares.get(i)) < MIDDLE
                            || middle(phrases.get(i), first, last);
        }
        return middle ? shares : List.of();
    }

    /** The same, where the shares need not be of as many columns each. */
    List<Word> uneven(List<Word> phrases) {
        return columns.size() > MOST ? List.of() : shared(phrases, 0);
    }

    private List<Word> shared(List<Word> phrases, int first) {
        Watch.tick();
        if (phrases.isEmpty() || first >= columns.size()) {
            return List.of();
        }
        Word phrase = phrases.getFirst();
        List<Word> rest = phrases.subList(1, phrases.size());
        for (int last = first; last < columns.size(); last++) {
            boolean all = rest.isEmpty() && last == columns.size() - 1;
            if (middle(phrase, first, last)) {
                List<Word> others = shared(rest, last + 1);
                if (all || !others.isEmpty()) {
                    return joined(group(first, last), others);
                }
            }
        }
        return List.of();
    }

    /** Whether a phrase over some columns has as much on its left as on its right. */
    private boolean middle(Word phrase, int first, int last) {
        int left = first(phrase) - first;
        int right = last - last(phrase);
        boolean over = last == first || several(phrase);
        return over && ((left == right && left >= 0) || off(phrase, group(first, last)) < MIDDLE);
    }

    /**
     * Phrases that each begin where a column does, stretched to their right over the columns that
     * stand under none of them; empty where some phrase begins elsewhere.
     */
    List<Word> flushLeft(List<Word> phrases) {
        List<Word> flush = List.of();
        int next = columns.size();
        for (Word phrase : phrases.reversed()) {
            int first = first(phrase);
            boolean begins = Math.abs(columns.get(first).from() - phrase.from()) <= CLEARLY;
            if (!begins || first >= next) {
                return List.of();
            }
            flush = joined(group(first, next - 1), flush);
            next = first;
        }
        return next == 0 ? flush : List.of();
    }

    /**
     * Phrases that each end where a column does, stretched to their left over the columns that
     * stand under none of them; empty where some phrase ends elsewhere.
     */
    List<Word> flushRight(List<Word> phrases) {
        List<Word> flush = new ArrayList<>();
        int from = 0;
        for (Word phrase : phrases) {
            int last = last(phrase);
            if (last < from || Math.abs(columns.get(last).to() - phrase.to()) > CLEARLY) {
                return List.of();
            }
            flush.add(group(from, last));
            from = last + 1;
        }
        return flush;
    }

    private static List<Word> joined(Word first, List<Word> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private Word group(int first, int last) {
        return columns.get(first).to(columns.get(last));
    }

    private static int off(Word phrase, Word group) {
        return Math.abs(phrase.middle() - group.middle());
    }

    /** Where the middle between a column and the next one is. */
    private int between(int column) {
        return (columns.get(column).to() + columns.get(column + 1).from()) / 2;
    }
}
