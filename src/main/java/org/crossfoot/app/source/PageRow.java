package org.crossfoot.app.source;

import java.util.List;
import java.util.OptionalInt;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * One row of the pane: a printed line, or a piece of one that is too long for the width.
 *
 * @param from first character of the line's text
 * @param to after the last one
 */
record PageRow(PrintedLine line, int from, int to) {

    /** A stretch of the row, in characters of the row. */
    record Stretch(int from, int to) {}

    String text() {
        return line.text().substring(from, to);
    }

    /** Whether the printed line begins here, and so its number is shown. */
    boolean first() {
        return from == 0;
    }

    /** Where a run of the document stands in this row. */
    List<Stretch> stretches(Source source) {
        return line.runs().stream()
                .filter(run -> run.start() < source.end() && source.start() < run.end())
                .map(run -> stretch(run, source))
                .filter(stretch -> stretch.from() < stretch.to())
                .toList();
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
