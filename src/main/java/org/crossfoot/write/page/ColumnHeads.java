package org.crossfoot.write.page;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Statement;

/** The heads of the columns on one page: spanning ones with a rule of their own above the rest. */
final class ColumnHeads {

    private static final double LEADING = 11;

    private final Canvas canvas;
    private final List<Column> columns;
    private final ColumnPlan plan;

    ColumnHeads(Canvas canvas, Statement statement, ColumnPlan plan) {
        this.canvas = canvas;
        this.columns = plan.columns().stream().map(statement.columns()::get).toList();
        this.plan = plan;
    }

    /** Draws them and returns where the rows begin. */
    double draw(double top) {
        double leading = LEADING * plan.scale();
        double y = top;
        int deepest = depths().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int depth = 0; depth < deepest; depth++) {
            y = spans(depth, y, leading);
        }
        var leaves = IntStream.range(0, columns.size()).mapToObj(this::leaf).toList();
        int lines = leaves.stream().mapToInt(List::size).max().orElse(1);
        for (int place = 0; place < leaves.size(); place++) {
            var words = leaves.get(place);
            for (int i = 0; i < words.size(); i++) {
                double line = y + (lines - words.size() + i + 1) * leading;
                canvas.wordsTo(plan.digits(canvas, place), line, words.get(i), type());
            }
        }
        double rule = y + lines * leading + 5 * plan.scale();
        canvas.across(canvas.left(), canvas.right(), rule, 0.8);
        return rule + 3 * plan.scale();
    }

    private double spans(int depth, double top, double leading) {
        int lines = 1;
        for (int from = 0; from < columns.size(); ) {
            int to = from + 1;
            while (to < columns.size() && shared(from, to, depth)) {
                to++;
            }
            if (depths().get(from) > depth) {
                lines = Math.max(lines, span(depth, from, to, top, leading));
            }
            from = to;
        }
        return top + lines * leading + 5 * plan.scale();
    }

    private int span(int depth, int from, int to, double top, double leading) {
        double left = plan.left(canvas, from);
        double right = plan.left(canvas, to - 1) + plan.figure();
        var words = wrapped(columns.get(from).heads().get(depth), right - left);
        for (int i = 0; i < words.size(); i++) {
            canvas.wordsAround((left + right) / 2, top + (i + 1) * leading, words.get(i), type());
        }
        canvas.across(left, right, top + words.size() * leading + 3.5 * plan.scale(), 0.5);
        return words.size();
    }

    /** How many heads of each column it shares with a neighbour. */
    private List<Integer> depths() {
        return IntStream.range(0, columns.size()).mapToObj(this::depth).toList();
    }

    private int depth(int column) {
        int depth = 0;
        while (depth < columns.get(column).heads().size() - 1
                && (shared(column - 1, column, depth) || shared(column, column + 1, depth))) {
            depth++;
        }
        return depth;
    }

    private boolean shared(int one, int other, int depth) {
        if (one < 0 || other >= columns.size()) {
            return false;
        }
        var a = columns.get(one).heads();
        var b = columns.get(other).heads();
        return a.size() > depth + 1
                && b.size() > depth + 1
                && a.subList(0, depth + 1).equals(b.subList(0, depth + 1));
    }

    private List<String> leaf(int place) {
        var heads = columns.get(place).heads();
        int depth = depth(place);
        return wrapped(String.join(" ", heads.subList(depth, heads.size())), plan.pitch() - 6);
    }

    private List<String> wrapped(String text, double width) {
        return type().metrics().wrapped(text, type().size(), width);
    }

    private Type type() {
        return plan.type(Type.BOLD);
    }
}
