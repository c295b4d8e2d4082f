package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;

/**
 * One line of a statement as it will stand on a page.
 *
 * @param index in the statement
 * @param words the label, cut into lines
 * @param ratios the columns in which it is a percentage, which sums nothing and has no rules
 * @param height from the row above to the row below, at full size
 */
record Row(int index, Line line, List<String> words, Set<Integer> ratios, double height) {

    private static final double HEIGHT = 14.4;
    private static final double LEADING = 10.8;
    private static final double INDENT = 10;
    private static final double DOUBLE_RULE = 2.4;

    /** The rows of a statement; amounts inside labels stay where they are printed. */
    static List<Row> of(Statement statement, ColumnPlan plan) {
        return IntStream.range(0, statement.lines().size())
                .filter(index -> statement.lines().get(index).role() != Line.Role.MEMO)
                .mapToObj(index -> of(statement, index, plan))
                .toList();
    }

    private static Row of(Statement statement, int index, ColumnPlan plan) {
        var line = statement.lines().get(index);
        var type = plan.type(type(line));
        double room = plan.label() - (indent(line) + 8) * plan.scale();
        var words = type.metrics().wrapped(line.label(), type.size(), room);
        double height =
                HEIGHT
                        + (words.size() - 1) * LEADING
                        + (line.role() == Line.Role.TOTAL ? DOUBLE_RULE : 0);
        return new Row(index, line, words, ratios(statement, line), height * plan.scale());
    }

    private static Set<Integer> ratios(Statement statement, Line line) {
        return IntStream.range(0, line.facts().size())
                .filter(column -> statement.isPercent(line, column))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Type type(Line line) {
        return line.sums() || line.role() == Line.Role.HEADING ? Type.BOLD : Type.BODY;
    }

    private static double indent(Line line) {
        return Math.min(line.level(), 6) * INDENT;
    }

    void draw(Canvas canvas, double top, ColumnPlan plan, TickMarks ticks) {
        double scale = plan.scale();
        var type = plan.type(type(line));
        double y = top + 10 * scale;
        for (int i = 0; i < words.size(); i++) {
            double hang = i == 0 ? 0 : 8;
            canvas.words(
                    canvas.left() + (indent(line) + hang) * scale,
                    y + i * LEADING * scale,
                    words.get(i),
                    type);
        }
        double last = y + (words.size() - 1) * LEADING * scale;
        for (int place = 0; place < plan.columns().size(); place++) {
            int column = plan.columns().get(place);
            var fact =
                    line.facts().size() > column
                            ? line.facts().get(column)
                            : Optional.<Fact>empty();
            if (fact.isPresent()) {
                figure(canvas, last, plan, place, Printed.of(fact.get()));
                sign(canvas, last, plan, place, ticks.sign(index, column));
            }
        }
    }

    private void figure(Canvas canvas, double y, ColumnPlan plan, int place, Printed figure) {
        var type = plan.type(type(line));
        double left = plan.left(canvas, place);
        double digits = plan.digits(canvas, place);
        canvas.words(left + 3 * plan.scale(), y, figure.currency(), type);
        canvas.wordsTo(digits, y, figure.digits(), type);
        canvas.words(digits, y, figure.tail(), type);
        if (ratios.contains(plan.columns().get(place))) {
            return;
        }
        if (line.sums()) {
            canvas.across(left, left + plan.figure(), y - 9.2 * plan.scale(), 0.7);
        }
        if (line.role() == Line.Role.TOTAL) {
            canvas.across(left, left + plan.figure(), y + 3.4 * plan.scale(), 0.7);
            canvas.across(left, left + plan.figure(), y + 5.4 * plan.scale(), 0.7);
        }
    }

    private static void sign(Canvas canvas, double y, ColumnPlan plan, int place, String sign) {
        double x = plan.left(canvas, place) + plan.figure() + 2.5 * plan.scale();
        canvas.words(x, y, sign, plan.type(Type.SMALL_BOLD));
    }

    /** The signs of this row's figures on the page of a plan. */
    List<TickMarks.Tick> ticks(ColumnPlan plan, TickMarks marks) {
        return plan.columns().stream().flatMap(c -> marks.ticks(index, c).stream()).toList();
    }

    List<TickMarks.Note> notes(ColumnPlan plan, TickMarks marks) {
        var notes = new ArrayList<TickMarks.Note>();
        plan.columns().forEach(column -> notes.addAll(marks.notes(index, column)));
        return notes;
    }
}
