package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.PrintedLine.Run;

/** Sets one printed line, left to right, and notes where each stretch comes from. */
final class LineSetter {

    private final StringBuilder line = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    int length() {
        return line.length();
    }

    /** Puts a part of a text at a column, or behind what stands there already. */
    void put(int column, Text text, int from, int to) {
        while (line.length() < column) {
            line.append(' ');
        }
        int at = line.length();
        line.append(text.value(), from, to);
        runs.addAll(text.runs(from, to, at));
    }

    PrintedLine set(int number) {
        return new PrintedLine(number, line.toString(), runs);
    }
}
