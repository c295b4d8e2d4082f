package org.crossfoot.read.block;

import java.util.Arrays;

/**
 * Puts a {@link Text} together character by character, folding white space.
 *
 * <p>Most text stands in its document just so; offsets are kept a character each only from the
 * first one on that does not.
 */
final class TextBuilder {

    private static final int[] NONE = {};

    private final String document;
    private final StringBuilder value = new StringBuilder();
    private int base;
    private boolean asItStands = true;
    private int[] starts = NONE;
    private int[] ends = NONE;

    TextBuilder(String document) {
        this.document = document;
    }

    /** Adds a character that stands in the document from {@code start} up to {@code end}. */
    void add(char c, int start, int end) {
        int length = value.length();
        boolean space = space(c);
        if (space && (length == 0 || value.charAt(length - 1) == ' ')) {
            return;
        }
        base = length == 0 ? start : base;
        if (asItStands && (start != base + length || end != start + 1)) {
            scatter(length);
        }
        if (!asItStands) {
            keep(length, start, end);
        }
        value.append(space ? ' ' : c);
    }

    private static boolean space(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private void scatter(int length) {
        asItStands = false;
        starts = new int[Math.max(64, length * 2)];
        ends = new int[starts.length];
        for (int i = 0; i < length; i++) {
            starts[i] = base + i;
            ends[i] = base + i + 1;
        }
    }

    private void keep(int at, int start, int end) {
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
    }

    /** Adds the characters of {@code text} from {@code from} up to {@code to}, as they stand. */
    void add(String text, int from, int to) {
        add(text, from, to, 0);
    }

    /** Adds characters that stand in the document one after the other, {@code shift} further on. */
    private void add(String text, int from, int to, int shift) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !space(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                run(text, at, end, at + shift);
            }
            if (end < to) {
                add(text.charAt(end), end + shift, end + shift + 1);
            }
            at = end + 1;
        }
    }

    /** Adds characters without white space, of which the first stands at {@code start}. */
    private void run(String text, int from, int to, int start) {
        int length = value.length();
        base = length == 0 ? start : base;
        if (asItStands && start != base + length) {
            scatter(length);
        }
        for (int i = 0; !asItStands && i < to - from; i++) {
            keep(length + i, start + i, start + i + 1);
        }
        value.append(text, from, to);
    }

    /** Adds the characters of another text from {@code from} up to {@code to}. */
    void add(Text text, int from, int to) {
        if (text.asItStands()) {
            add(text.value(), from, to, text.start(0));
            return;
        }
        for (int i = from; i < to; i++) {
            add(text.value().charAt(i), text.start(i), text.end(i));
        }
    }

    /** Whether there is nothing in it but spaces. */
    boolean isBlank() {
        return value.isEmpty() || (value.length() == 1 && value.charAt(0) == ' ');
    }

    /** What was added, without white space at both ends. */
    Text build() {
        int length = value.length();
        if (length > 0 && value.charAt(length - 1) == ' ') {
            length--;
        }
        String text = value.substring(0, length);
        return asItStands
                ? Text.verbatim(document, text, length == 0 ? 0 : base)
                : Text.scattered(
                        document, text, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
