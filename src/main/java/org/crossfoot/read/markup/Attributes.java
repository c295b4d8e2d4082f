package org.crossfoot.read.markup;

import java.util.Arrays;
import java.util.Locale;

/** Reads the attributes of opening tags from the source. */
final class Attributes {

    /** The tag is written so that only forgiveness makes sense of it. */
    static final int IRREGULAR = -1;

    private static final int FIELDS = 4;

    /** The spots of a tag without attributes. */
    static final int[] NONE = {};

    private final String source;
    private int[] spots = new int[16 * FIELDS];
    private int used;
    private int at;

    Attributes(String source) {
        this.source = source;
    }

    /** Reads the tag whose name ends at an offset; returns the offset after its ">". */
    int read(int from) {
        at = from;
        used = 0;
        while (next()) {
            used += FIELDS;
        }
        boolean closed = at < source.length() && source.charAt(at) == '>';
        return closed ? at + 1 : IRREGULAR;
    }

    /** Where the names and the values of the last tag's attributes begin and end. */
    int[] spots() {
        return used == 0 ? NONE : Arrays.copyOf(spots, used);
    }

    /** The value of an attribute of the tag with some spots; nothing where it has none. */
    static String value(Values values, int[] spots, String name) {
        String source = values.source();
        for (int i = 0; i < spots.length; i += FIELDS) {
            if (spots[i + 1] - spots[i] == name.length()
                    && (source.charAt(spots[i]) | 0x20) == name.charAt(0)
                    && (source.startsWith(name, spots[i])
                            || source.regionMatches(true, spots[i], name, 0, name.length()))) {
                return values.at(spots[i + 2], spots[i + 3]);
            }
        }
        return "";
    }

    /** Whether a tag has all attributes of another one, with the same values. */
    static boolean holds(Values values, int[] spots, int[] others) {
        for (int i = 0; i < others.length; i += FIELDS) {
            String written = values.source().substring(others[i], others[i + 1]);
            String name = written.toLowerCase(Locale.ROOT);
            if (!value(values, spots, name).equals(value(values, others, name))) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next attribute; false at the end of the tag, or where it is irregular. */
    private boolean next() {
        while (at < source.length() && (white(source.charAt(at)) || source.charAt(at) == '/')) {
            at++;
        }
        int name = at;
        while (at < source.length() && named(source.charAt(at))) {
            at++;
        }
        int end = at;
        skipWhite();
        if (end == name || at >= source.length()) {
            return false;
        }
        if (used == spots.length) {
            spots = Arrays.copyOf(spots, used * 2);
        }
        spots[used] = name;
        spots[used + 1] = end;
        if (source.charAt(at) != '=') {
            return value(at, at);
        }
        at++;
        skipWhite();
        return at < source.length() && value(source.charAt(at));
    }

    private boolean value(int from, int to) {
        spots[used + 2] = from;
        spots[used + 3] = to;
        return true;
    }

    private boolean value(char first) {
        int from = at;
        if (first == '"' || first == '\'') {
            int close = source.indexOf(first, from + 1);
            at = close < 0 ? source.length() : close + 1;
            return close >= 0 && value(from + 1, close);
        }
        while (at < source.length() && bare(source.charAt(at))) {
            at++;
        }
        int to = at;
        boolean ends =
                at < source.length() && (white(source.charAt(at)) || source.charAt(at) == '>');
        at = ends && to > from ? at : source.length();
        return at < source.length() && value(from, to);
    }

    private void skipWhite() {
        while (at < source.length() && white(source.charAt(at))) {
            at++;
        }
    }

    static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean named(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'' && c != '<';
    }

    private static boolean bare(char c) {
        return c > ' ' && c != '>' && c != '"' && c != '\'' && c != '<' && c != '`';
    }
}
