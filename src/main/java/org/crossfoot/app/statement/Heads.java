package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Column;

/**
 * The heads over the columns as a tree: a head spans the neighbouring columns that it is common to.
 *
 * @param text the head's words; empty over columns that have none at this depth
 * @param column the column, at a leaf; -1 at a head that spans
 * @param below the heads under it
 */
record Heads(String text, int column, List<Heads> below) {

    Heads {
        below = List.copyOf(below);
    }

    static List<Heads> of(List<Column> columns) {
        return level(columns, 0, 0, columns.size());
    }

    boolean leaf() {
        return below.isEmpty();
    }

    private static List<Heads> level(List<Column> columns, int depth, int from, int to) {
        var heads = new ArrayList<Heads>();
        int start = from;
        while (start < to) {
            int end = start + 1;
            var own = columns.get(start).heads();
            while (depth < own.size() - 1
                    && end < to
                    && depth < columns.get(end).heads().size() - 1
                    && columns.get(end).heads().get(depth).equals(own.get(depth))) {
                end++;
            }
            heads.add(
                    end - start > 1
                            ? span(own.get(depth), level(columns, depth + 1, start, end))
                            : leaf(columns.get(start), depth, start));
            start = end;
        }
        return heads;
    }

    /** Two heads over the very same columns are one: "Three Months Ended", "September 30,". */
    private static Heads span(String text, List<Heads> below) {
        return below.size() == 1 && !below.getFirst().leaf()
                ? new Heads(text + " " + below.getFirst().text(), -1, below.getFirst().below())
                : new Heads(text, -1, below);
    }

    private static Heads leaf(Column column, int depth, int index) {
        var own = column.heads();
        var rest = depth < own.size() ? own.subList(depth, own.size()) : List.<String>of();
        return new Heads(String.join(" ", rest), index, List.of());
    }
}
