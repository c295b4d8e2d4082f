package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * Characters to read, white space folded and escapes resolved, that know where each of them stands
 * in the document.
 */
public final class Text {

    private final String document;
    private final String value;
    private final int[] starts;
    private final int[] ends;

    /**
     * @param starts offset of each character of {@code value} in the document
     * @param ends offset after each of them
     */
    public Text(String document, String value, int[] starts, int[] ends) {
        if (value.length() != starts.length || starts.length != ends.length) {
            throw new IllegalArgumentException("one offset a character");
        }
        this.document = document;
        this.value = value;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** Text that stands in the document just so, from {@code start} on. */
    public static Text verbatim(String document, String value, int start) {
        int[] starts = new int[value.length()];
        Arrays.setAll(starts, i -> start + i);
        int[] ends = new int[value.length()];
        Arrays.setAll(ends, i -> start + i + 1);
        return new Text(document, value, starts, ends);
    }

    public String value() {
        return value;
    }

    public String document() {
        return document;
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** Where the characters from {@code from} up to {@code to} stand in the document. */
    public Source source(int from, int to) {
        if (from == to) {
            int at = from < starts.length ? starts[from] : ends.length == 0 ? 0 : ends[from - 1];
            return new Source(document, at, at);
        }
        return new Source(document, starts[from], ends[to - 1]);
    }

    /** Where all of it stands. */
    public Source source() {
        return source(0, value.length());
    }

    /** The stretches of the document that a part shows when it is printed from a column on. */
    List<PrintedLine.Run> runs(int from, int to, int column) {
        List<PrintedLine.Run> runs = new ArrayList<>();
        int first = from;
        for (int i = from; i < to; i++) {
            boolean plain = ends[i] - starts[i] == 1 && ends[first] - starts[first] == 1;
            boolean last = i + 1 == to;
            if (last || !plain || starts[i + 1] != ends[i] || ends[i + 1] - starts[i + 1] != 1) {
                runs.add(
                        new PrintedLine.Run(
                                column + first - from, i + 1 - first, starts[first], ends[i]));
                first = i + 1;
            }
        }
        return runs;
    }

    /** The part from {@code from} up to {@code to}. */
    public Text part(int from, int to) {
        return new Text(
                document,
                value.substring(from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to));
    }

    /** Without white space at both ends. */
    public Text strip() {
        int from = 0;
        int to = value.length();
        while (from < to && Character.isWhitespace(value.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    @Override
    public String toString() {
        return value;
    }
}
