package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * One row of the pane: a printed line, or a piece of one that is too long for the width.
 *
 * @param from first character of the line's text
 * @param to after the last one
 * @param first whether the line begins here, and so its number is shown
 */
record PageRow(PrintedLine line, int from, int to, boolean first) {

    /** A stretch of the row, in characters of the row. */
    record Stretch(int from, int to) {}

    String text() {
        return line.text().substring(from, to);
    }

    /** Where a run of the document stands in this row. */
    List<Stretch> stretches(Source source) {
        var found = new ArrayList<Stretch>();
        for (PrintedLine.Run run : line.runs()) {
            if (run.start() < source.end() && source.start() < run.end()) {
                add(found, stretch(run, source));
            }
        }
        return found;
    }

    /** Stretches that a single blank parts are one. */
    private static void add(List<Stretch> found, Stretch next) {
        if (next.from() >= next.to()) {
            return;
        }
        if (!found.isEmpty() && next.from() - found.getLast().to() <= 1) {
            found.add(new Stretch(found.removeLast().from(), next.to()));
        } else {
            found.add(next);
        }
    }

    /** The document's offset of a character of the row; empty between the runs. */
    OptionalInt offset(int character) {
        int column = from + character;
        return line.runs().stream()
                .filter(run -> run.column() <= column && column < run.column() + run.length())
                .mapToInt(run -> even(run) ? run.start() + column - run.column() : run.start())
                .findFirst();
    }

    private Stretch stretch(PrintedLine.Run run, Source source) {
        int start = run.column();
        int end = run.column() + run.length();
        if (even(run)) {
            start += Math.max(0, source.start() - run.start());
            end -= Math.max(0, run.end() - source.end());
        }
        return new Stretch(Math.max(from, start) - from, Math.min(to, end) - from);
    }

    /** Whether character answers character. */
    private static boolean even(PrintedLine.Run run) {
        return run.end() - run.start() == run.length();
    }
}
