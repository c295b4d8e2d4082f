package org.crossfoot.read.markup;

import org.jsoup.parser.Parser;

/**
 * The values of attributes met in one page. Filings repeat a few styles thousands of times, and one
 * that was met lately is found by its characters in the source without copying them.
 */
final class Values {

    /** More than there are styles on a page; a power of two. */
    private static final int MOST = 1024;

    private final String source;
    private final String[] known = new String[MOST];

    Values(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    /** The value that stands in the source between two offsets, entities resolved. */
    String at(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        int place = place(from, length);
        String met = known[place];
        if (met != null && met.length() == length && source.regionMatches(from, met, 0, length)) {
            return met;
        }
        String value = source.substring(from, to);
        if (value.indexOf('&') >= 0) {
            return Parser.unescapeEntities(value, true);
        }
        known[place] = value;
        return value;
    }

    /** Where a value is kept: by its length and some of its characters. */
    private int place(int from, int length) {
        int mixed = length;
        for (int part = 1; part <= 4; part++) {
            mixed = mixed * 31 + source.charAt(from + (length * part - 1) / 4);
        }
        return (mixed ^ mixed >>> 10) & (MOST - 1);
    }
}
