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

    private static final int[] NONE = {};

    private final String document;
    private final String value;
    private final int base;
    private final boolean asItStands;
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
        this(document, value, 0, false, starts.clone(), ends.clone());
    }

    private Text(
            String document, String value, int base, boolean asItStands, int[] starts, int[] ends) {
        this.document = document;
        this.value = value;
        this.base = base;
        this.asItStands = asItStands;
        this.starts = starts;
        this.ends = ends;
    }

    /** Text that stands in the document just so, from {@code start} on. */
    public static Text verbatim(String document, String value, int start) {
        return new Text(document, value, start, true, NONE, NONE);
    }

    /** Text whose offsets are handed over. */
    static Text scattered(String document, String value, int[] starts, int[] ends) {
        return new Text(document, value, 0, false, starts, ends);
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

    /** Whether it stands in the document just so, none of it elsewhere. */
    boolean asItStands() {
        return asItStands;
    }

    /** Where a character begins in the document. */
    int start(int at) {
        return asItStands ? base + at : starts[at];
    }

    /** Where a character ends in the document. */
    int end(int at) {
        return asItStands ? base + at + 1 : ends[at];
    }

    /** Where the characters from {@code from} up to {@code to} stand in the document. */
    public Source source(int from, int to) {
        if (from < to) {
            return new Source(document, start(from), end(to - 1));
        }
        int at = from < value.length() ? start(from) : value.isEmpty() ? base : end(from - 1);
        return new Source(document, at, at);
    }

    /** Where all of it stands. */
    public Source source() {
        return source(0, value.length());
    }

    /** The stretches of the document that a part shows when it is printed from a column on. */
    List<PrintedLine.Run> runs(int from, int to, int column) {
        if (asItStands && from < to) {
            return List.of(new PrintedLine.Run(column, to - from, base + from, base + to));
        }
        List<PrintedLine.Run> runs = new ArrayList<>();
        int first = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || !joined(first, i)) {
                int length = i + 1 - first;
                runs.add(new PrintedLine.Run(column + first - from, length, start(first), end(i)));
                first = i + 1;
            }
        }
        return runs;
    }

    /** Whether the next character goes on where this one ends, all three standing as they are. */
    private boolean joined(int first, int i) {
        return end(first) - start(first) == 1
                && end(i) - start(i) == 1
                && start(i + 1) == end(i)
                && end(i + 1) - start(i + 1) == 1;
    }

    /** The part from {@code from} up to {@code to}. */
    public Text part(int from, int to) {
        if (from == 0 && to == value.length()) {
            return this;
        }
        String part = value.substring(from, to);
        return asItStands
                ? verbatim(document, part, base + from)
                : new Text(
                        document,
                        part,
                        from < to ? starts[from] : 0,
                        false,
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
