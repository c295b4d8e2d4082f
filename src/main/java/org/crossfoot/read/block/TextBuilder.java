package org.crossfoot.read.block;

import org.jspecify.annotations.Nullable;

/** Puts a {@link Text} together character by character, folding white space. */
final class TextBuilder {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** No other space comes before this one: most characters need not be looked up. */
    private static final char FIRST_WIDE_SPACE = '\u1680';

    private static final int ROOM = 64;

    private final String document;

    /** The one stretch of a text that was added so far: most cells and words are no more. */
    private String only = "";

    private int from;
    private int to;
    private int shift;

    /** All that was added, once it is more than one stretch. */
    private @Nullable StringBuilder all;

    private final Places places = new Places();

    TextBuilder(String document) {
        this.document = document;
    }

    /** Adds a character that stands in the document from {@code start} up to {@code end}. */
    void add(char c, int start, int end) {
        boolean space = space(c);
        if (!(space && spaced())) {
            StringBuilder value = value();
            places.add(value.length(), start, end);
            value.append(space ? ' ' : c);
        }
    }

    private StringBuilder value() {
        if (all == null) {
            all = new StringBuilder(Math.max(ROOM, 2 * (to - from))).append(only, from, to);
            if (to > from) {
                places.add(0, from + shift, from + shift + 1);
            }
        }
        return all;
    }

    /** Whether no more white space can follow. */
    private boolean spaced() {
        if (all == null) {
            return to == from || only.charAt(to - 1) == ' ';
        }
        return all.isEmpty() || all.charAt(all.length() - 1) == ' ';
    }

    private static boolean space(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c == NO_BREAK_SPACE || (c >= FIRST_WIDE_SPACE && Character.isSpaceChar(c));
    }

    /** Adds the characters of {@code text} from {@code from} up to {@code to}, as they stand. */
    void add(String text, int from, int to) {
        add(text, from, to, 0);
    }

    /** Adds characters that stand in the document one after the other, {@code shift} further on. */
    void add(String text, int from, int to, int shift) {
        int at = isBlank() ? behindSpace(text, from, to) : from;
        while (at < to) {
            int end = run(text, at, to);
            if (end == to && isBlank()) {
                alone(text, at, to, shift);
            } else if (end > at) {
                StringBuilder value = value();
                places.add(value.length(), at + shift, at + shift + 1);
                value.append(text, at, end);
            }
            if (end < to) {
                add(text.charAt(end), end + shift, end + shift + 1);
            }
            at = end + 1;
        }
    }

    private void alone(String text, int start, int end, int further) {
        only = text;
        from = start;
        to = end;
        shift = further;
    }

    private static int behindSpace(String text, int from, int to) {
        int at = from;
        while (at < to && space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the characters that are added just as they are, words with one space between. */
    private int run(String text, int from, int to) {
        boolean spaced = spaced();
        int end = from;
        while (end < to) {
            char c = text.charAt(end);
            boolean plain = c > ' ' && c < NO_BREAK_SPACE;
            if (!plain && (c == ' ' ? spaced : space(c))) {
                break;
            }
            spaced = c == ' ';
            end++;
        }
        return end;
    }

    /** Adds the characters of another text from {@code from} up to {@code to}. */
    void add(Text text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, text.straight(at));
            if (end > at) {
                add(text.value(), at, end, text.start(at) - at);
            } else {
                add(text.value().charAt(at), text.start(at), text.end(at));
                end = at + 1;
            }
            at = end;
        }
    }

    /** Whether there is nothing in it; it never begins with a space. */
    boolean isBlank() {
        return to == from && (all == null || all.isEmpty());
    }

    /** What was added, without white space at both ends. */
    Text build() {
        if (all == null) {
            int end = to > from && only.charAt(to - 1) == ' ' ? to - 1 : to;
            return Text.verbatim(document, only.substring(from, end), from + shift);
        }
        int length = all.length();
        if (length > 0 && all.charAt(length - 1) == ' ') {
            length--;
        }
        return Text.at(document, all.substring(0, length), places);
    }
}
