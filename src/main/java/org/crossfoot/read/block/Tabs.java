package org.crossfoot.read.block;

import java.util.Arrays;
import java.util.List;

/** Sets tabs out to columns of eight, or of one where figures stand below each other only so. */
final class Tabs {

    private static final int STOP = 8;

    /** How far apart two figures of a column end at most: one of them may be in parentheses. */
    private static final int APART = 1;

    /** How many lines away the next row or rule may be. */
    private static final int NEAR = 3;

    private Tabs() {}

    static Text expand(Text typed) {
        String value = typed.value();
        if (value.indexOf('\t') < 0) {
            return typed;
        }
        int stop = stop(value);
        int most = value.length() + (stop - 1) * (int) value.chars().filter(c -> c == '\t').count();
        var expanded = new StringBuilder(most);
        int[] starts = new int[most];
        int[] ends = new int[most];
        int column = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int width = c == '\t' ? stop - column % stop : 1;
            for (int n = 0; n < width; n++) {
                starts[expanded.length()] = typed.start(i);
                ends[expanded.length()] = typed.end(i);
                expanded.append(c == '\t' ? ' ' : c);
            }
            column = c == '\n' || c == '\r' ? 0 : column + width;
        }
        int length = expanded.length();
        return new Text(
                typed.document(),
                expanded.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }

    /**
     * The width that lets most figures and rules behind tabs end where those on the lines around
     * them do that are typed with spaces alone. Some programs put a tab for a space.
     */
    private static int stop(String text) {
        List<SourceLine> lines = SourceLine.of(text);
        int[] ends = lines.stream().mapToInt(line -> edge(text, line, STOP)).toArray();
        int wide = 0;
        int narrow = 0;
        for (int at = 0; at < ends.length; at++) {
            SourceLine line = lines.get(at);
            if (ends[at] > 0 && line.has(text, '\t')) {
                wide += adjoins(text, lines, ends, at, ends[at]) ? 1 : 0;
                narrow += adjoins(text, lines, ends, at, edge(text, line, 1)) ? 1 : 0;
            }
        }
        return narrow > wide ? 1 : STOP;
    }

    private static boolean adjoins(
            String text, List<SourceLine> lines, int[] ends, int at, int end) {
        int last = Math.min(ends.length - 1, at + NEAR);
        for (int near = Math.max(0, at - NEAR); near <= last; near++) {
            if (ends[near] > 0
                    && Math.abs(ends[near] - end) <= APART
                    && !lines.get(near).has(text, '\t')) {
                return true;
            }
        }
        return false;
    }

    /** The column behind the figure or rule that a line ends with; 0 where it ends otherwise. */
    private static int edge(String text, SourceLine line, int stop) {
        int column = 0;
        int edge = 0;
        char last = ' ';
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            column += c == '\t' ? stop - column % stop : 1;
            if (c > ' ') {
                edge = column;
                last = c;
            }
        }
        return Character.isDigit(last) || last == ')' || Rules.stroke(last) ? edge : 0;
    }
}
