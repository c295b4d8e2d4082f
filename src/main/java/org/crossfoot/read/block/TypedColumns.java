package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        this.columns = withoutStrays(merge(byEdge)).stream().map(Cluster::extent).toList();
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
