package org.crossfoot.read.block;

import java.util.Arrays;

/** Puts a {@link Text} together character by character, folding white space. */
final class TextBuilder {

    private final String document;
    private final StringBuilder value = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    TextBuilder(String document) {
        this.document = document;
    }

    /** Adds a character that stands in the document from {@code start} up to {@code end}. */
    void add(char c, int start, int end) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (space && (value.isEmpty() || value.charAt(value.length() - 1) == ' ')) {
            return;
        }
        if (value.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[value.length()] = start;
        ends[value.length()] = end;
        value.append(space ? ' ' : c);
    }

    /** Adds the characters of {@code text} from {@code from} up to {@code to}, as they stand. */
    void add(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            add(text.charAt(i), i, i + 1);
        }
    }

    /** Adds the characters of another text from {@code from} up to {@code to}. */
    void add(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            add(text.value().charAt(i), text.start(i), text.end(i));
        }
    }

    boolean isBlank() {
        return value.isEmpty() || value.toString().isBlank();
    }

    /** What was added, without white space at both ends. */
    Text build() {
        int length = value.length();
        if (length > 0 && value.charAt(length - 1) == ' ') {
            length--;
        }
        return new Text(
                document,
                value.substring(0, length),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }
}
