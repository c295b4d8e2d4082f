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
 * any: some of them stand beside figures of which each has the nearest column already.
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
            if (nil && taken(line, figure)) {
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

    /** Whether a figure of the same line stands in the column nearest to a nil. */
    private boolean taken(TypedLine line, Word nil) {
        int nearest = nearest(nil);
        return line.figures().stream()
                .anyMatch(
                        other -> Numerals.digits(line.line(), other) && nearest(other) == nearest);
    }

    private int nearest(Word figure) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (far(i, figure) < far(best, figure)) {
                best = i;
            }
        }
        return best;
    }

    private int far(int column, Word figure) {
        return Math.abs(columns.get(column).to() - figure.to());
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

    /** A column of nils is one only where it touches none of figures. */
    private static void add(List<Word> run, List<Word> all) {
        if (run.size() < LEAST) {
            return;
        }
        Word extent = run.stream().reduce(Word::to).orElseThrow();
        if (all.stream().noneMatch(column -> column.overlaps(extent))) {
            all.add(extent);
        }
    }
}
