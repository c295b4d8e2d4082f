package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;

/**
 * Columns that hold hardly anything but nils, such as treasury stock in the years before there was
 * any: some of them stand between columns that both have their figures, or nils.
 */
final class NilColumns {

    private static final int LEAST = 2;
    private static final int SLACK = 2;

    /** No more spaces stand on one side of the dash of a range. */
    private static final int RANGE = 2;

    private final List<Word> columns;
    private final Map<Integer, List<Word>> nils = new TreeMap<>();

    private NilColumns(List<Word> columns) {
        this.columns = columns;
    }

    /** The columns of figures and those of nils, left to right. */
    static List<Word> beside(List<Word> columns, List<TypedLine> lines) {
        var beside = new NilColumns(columns);
        for (TypedLine line : lines) {
            Watch.tick();
            if (line.is(Kind.FIGURES) && line.figures().size() > 1) {
                beside.look(line);
            }
        }
        return beside.all();
    }

    private void look(TypedLine line) {
        for (int i = 0; i < line.figures().size(); i++) {
            Word figure = line.figures().get(i);
            boolean nil = !Numerals.digits(line.line(), figure) && !between(line.figures(), i);
            if (nil && apart(line, figure)) {
                nils.computeIfAbsent(figure.to(), _ -> new ArrayList<>()).add(figure);
            }
        }
    }

    /** Whether a dash stands close to a figure, as in a range of prices: "$7.07 - $15.21". */
    private static boolean between(List<Word> figures, int at) {
        Word dash = figures.get(at);
        return (at > 0 && dash.from() - figures.get(at - 1).to() <= RANGE)
                || (at + 1 < figures.size() && figures.get(at + 1).from() - dash.to() <= RANGE);
    }

    /** Whether the columns left and right of a nil have theirs on its line. */
    private boolean apart(TypedLine line, Word nil) {
        int right = 0;
        while (right < columns.size() && columns.get(right).from() < nil.to()) {
            right++;
        }
        int left = right - 1;
        boolean within = left >= 0 && columns.get(left).to() > nil.from();
        return !within
                && (left < 0 || has(line, columns.get(left)))
                && (right == columns.size() || has(line, columns.get(right)));
    }

    private static boolean has(TypedLine line, Word column) {
        return line.figures().stream().anyMatch(column::overlaps);
    }

    private List<Word> all() {
        if (nils.isEmpty()) {
            return columns;
        }
        var all = new ArrayList<>(columns);
        var run = new ArrayList<Word>();
        int last = 0;
        for (var entry : nils.entrySet()) {
            if (entry.getKey() - last > SLACK) {
                add(run, all);
                run.clear();
            }
            run.addAll(entry.getValue());
            last = entry.getKey();
        }
        add(run, all);
        all.sort(Comparator.comparingInt(Word::from));
        return all;
    }

    private static void add(List<Word> run, List<Word> all) {
        if (run.size() >= LEAST) {
            all.add(run.stream().reduce(Word::to).orElseThrow());
        }
    }
}
