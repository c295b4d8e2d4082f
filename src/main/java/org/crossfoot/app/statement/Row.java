package org.crossfoot.app.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;

/**
 * A line of a statement and the lines under it, in the order in which they are shown.
 *
 * @param index of the line in {@link Statement#lines()}
 */
record Row(int index, Line line, List<Row> children) {

    Row {
        children = List.copyOf(children);
    }

    /** The rows at the top of a statement, in filed order. */
    static List<Row> filed(Statement statement) {
        return new Nest(statement.lines()).top();
    }

    boolean memo() {
        return line.role() == Line.Role.MEMO;
    }

    /** Whether everything under the row was printed inside its label. */
    boolean memosOnly() {
        return !children.isEmpty() && children.stream().allMatch(Row::memo);
    }

    /** Rows and everything under them, top down. */
    static List<Row> flat(List<Row> top) {
        return top.stream().flatMap(Row::all).toList();
    }

    /** The row and everything under it, top down. */
    Stream<Row> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Row::all));
    }

    /**
     * Builds the tree from the levels: a row belongs to the last row above it that is less deep.
     */
    private static final class Nest {

        private record Open(int index, int level, List<Row> children) {}

        private final List<Line> lines;
        private final List<Row> top = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();

        Nest(List<Line> lines) {
            this.lines = lines;
        }

        List<Row> top() {
            for (int i = 0; i < lines.size(); i++) {
                int level = lines.get(i).level();
                closeDownTo(level);
                open.push(new Open(i, level, new ArrayList<>()));
            }
            closeDownTo(Integer.MIN_VALUE);
            return top;
        }

        private void closeDownTo(int level) {
            while (!open.isEmpty() && open.peek().level() >= level) {
                Open last = open.pop();
                var row = new Row(last.index(), lines.get(last.index()), last.children());
                (open.isEmpty() ? top : open.peek().children()).add(row);
            }
        }
    }
}
