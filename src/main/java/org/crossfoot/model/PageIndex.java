package org.crossfoot.model;

import java.util.ArrayList;
import java.util.List;

/**
 * From offsets in a document to the lines that show them, without a walk over all lines.
 *
 * @param ends how far into the document the lines up to each one reach
 * @param starts where in the document the lines from each one on begin
 */
public record PageIndex(List<Integer> ends, List<Integer> starts) {

    public PageIndex {
        ends = List.copyOf(ends);
        starts = List.copyOf(starts);
    }

    static PageIndex of(List<PrintedLine> page) {
        var ends = new ArrayList<Integer>();
        int end = 0;
        for (PrintedLine line : page) {
            for (PrintedLine.Run run : line.runs()) {
                end = Math.max(end, run.end());
            }
            ends.add(end);
        }
        var starts = new ArrayList<Integer>();
        int start = Integer.MAX_VALUE;
        for (PrintedLine line : page.reversed()) {
            for (PrintedLine.Run run : line.runs()) {
                start = Math.min(start, run.start());
            }
            starts.add(start);
        }
        return new PageIndex(ends, starts.reversed());
    }

    /** The first line that reaches beyond an offset; the number of lines where none does. */
    int beyond(int offset) {
        return after(ends, offset);
    }

    /** The line behind the last one that begins before an offset. */
    int before(int offset) {
        return after(starts, offset - 1);
    }

    /** How many of some ascending numbers are no larger than one. */
    private static int after(List<Integer> ascending, int number) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle) <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
