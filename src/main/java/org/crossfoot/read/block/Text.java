package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * Characters to read, white space folded and escapes resolved, that know where each of them stands
 * in the document.
 */
public final class Text {

    private static final Places NONE = new Places();

    private final String document;
    private final String value;
    private final int base;
    private final boolean asItStands;
    private final Places places;

    /**
     * @param starts offset of each character of {@code value} in the document
     * @param ends offset after each of them
     */
    public Text(String document, String value, int[] starts, int[] ends) {
        if (value.length() != starts.length || starts.length != ends.length) {
            throw new IllegalArgumentException("one offset a character");
        }
        var places = new Places();
        for (int i = 0; i < starts.length; i++) {
            places.add(i, starts[i], ends[i]);
        }
        this(document, value, 0, false, places);
    }

    private Text(String document, String value, int base, boolean asItStands, Places places) {
        this.document = document;
        this.value = value;
        this.base = base;
        this.asItStands = asItStands;
        this.places = places;
    }

    /** Text that stands in the document just so, from {@code start} on. */
    public static Text verbatim(String document, String value, int start) {
        return new Text(document, value, start, true, NONE);
    }

    /** Text whose characters stand at some places. */
    static Text at(String document, String value, Places places) {
        int length = value.length();
        if (length == 0) {
            return verbatim(document, value, 0);
        }
        return places.straight(0, length) == length
                ? verbatim(document, value, places.start(0))
                : new Text(document, value, 0, false, places);
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

    /** The character behind those that stand one after the other from one on, each as it is. */
    int straight(int at) {
        return asItStands ? value.length() : places.straight(at, value.length());
    }

    /** Where a character begins in the document. */
    int start(int at) {
        return asItStands ? base + at : places.start(at);
    }

    /** Where a character ends in the document. */
    int end(int at) {
        return asItStands ? base + at + 1 : places.end(at);
    }

    /** Where the characters from {@code from} up to {@code to} stand in the document. */
    public Source source(int from, int to) {
        if (from < to) {
            return start(from) < end(to - 1)
                    ? new Source(document, start(from), end(to - 1))
                    : around(from, to);
        }
        int at = from < value.length() ? start(from) : value.isEmpty() ? base : end(from - 1);
        return new Source(document, at, at);
    }

    /** Of tables that face each other, lines that are read later may stand before others. */
    private Source around(int from, int to) {
        int first = start(from);
        int last = end(from);
        for (int at = from; at < to; at++) {
            first = Math.min(first, start(at));
            last = Math.max(last, end(at));
        }
        return new Source(document, first, last);
    }

    /** Where all of it stands. */
    public Source source() {
        return source(0, value.length());
    }

    /** The stretches of the document that a part shows when it is printed from a column on. */
    List<PrintedLine.Run> runs(int from, int to, int column) {
        List<PrintedLine.Run> runs = new ArrayList<>();
        int at = from;
        while (at < to) {
            int next = Math.max(at + 1, Math.min(to, straight(at)));
            runs.add(new PrintedLine.Run(column + at - from, next - at, start(at), end(next - 1)));
            at = next;
        }
        return runs;
    }

    /** The part from {@code from} up to {@code to}. */
    public Text part(int from, int to) {
        if (from == 0 && to == value.length()) {
            return this;
        }
        String part = value.substring(from, to);
        if (asItStands) {
            return verbatim(document, part, base + from);
        }
        return at(document, part, from < to ? places.part(from, to) : NONE);
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
