package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.read.block.TypedLine.Kind;

/** The columns of a typed table: figures whose last digits stand below each other. */
final class TypedColumns {

    private static final int SLACK = 2;

    private final List<Word> columns;

    /**
     * @param lines those of the table
     */
    TypedColumns(List<TypedLine> lines) {
        Map<Integer, Word> byEdge = new TreeMap<>();
        for (TypedLine line : lines) {
            for (Word figure : line.is(Kind.FIGURES) ? line.figures() : List.<Word>of()) {
                if (Numerals.digits(line.line(), figure)) { // a nil stands anywhere in its column
                    byEdge.merge(Numerals.edge(line.line(), figure), figure, Word::to);
                }
            }
        }
        this.columns = merge(byEdge);
    }

    private static List<Word> merge(Map<Integer, Word> byEdge) {
        List<Word> merged = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (var entry : byEdge.entrySet()) {
            boolean near = !merged.isEmpty() && entry.getKey() - last <= SLACK;
            boolean inside = !merged.isEmpty() && merged.getLast().overlaps(core(entry));
            merged.add(
                    near || inside ? merged.removeLast().to(entry.getValue()) : entry.getValue());
            last = entry.getKey();
        }
        return merged;
    }

    /** The last characters of a column; its first may lie under a wide neighbour. */
    private static Word core(Map.Entry<Integer, Word> entry) {
        int from = Math.max(entry.getValue().from(), entry.getKey() - SLACK);
        return new Word(from, entry.getKey());
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

    /** Where the middle between a column and the next one is. */
    private int between(int column) {
        return (columns.get(column).to() + columns.get(column + 1).from()) / 2;
    }
}
