package org.crossfoot.read.block;

import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Reads characters of HTML source, entities resolved, each with the place it stands at. */
final class Entities {

    private static final int LONGEST = 32;

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Every second entity is one of these, which are told without cutting them out. */
    private static final List<String> SPACES = List.of("&#160;", "&nbsp;");

    /** What filings are full of; the parser looks each up in a long list. */
    private static final Map<String, String> COMMON =
            Map.of(
                    "&#xa0;", "\u00a0",
                    "&amp;", "&",
                    "&#8217;", "\u2019",
                    "&#8220;", "\u201c",
                    "&#8221;", "\u201d",
                    "&#8211;", "\u2013",
                    "&#8212;", "\u2014",
                    "&#36;", "$");

    /** Takes what is read and where it stands. */
    interface Sink {

        void add(char c, int start, int end);

        /** Takes the characters of the source between two offsets, none of them an entity. */
        void plain(int from, int to);
    }

    private Entities() {}

    /** Reads the source from {@code from} up to {@code to}. */
    static void read(String source, int from, int to, Sink sink) {
        int at = from;
        while (at < to) {
            int and = source.indexOf('&', at, to);
            int next = and < 0 ? to : and;
            if (next > at) {
                sink.plain(at, next);
            }
            at = and < 0 ? to : entity(source, and, to, sink);
        }
    }

    /** Reads what an "&" begins; returns where it ends. */
    private static int entity(String source, int at, int to, Sink sink) {
        for (String space : SPACES) {
            if (source.startsWith(space, at) && at + space.length() <= to) {
                sink.add(NO_BREAK_SPACE, at, at + space.length());
                return at + space.length();
            }
        }
        int end = end(source, at, to);
        String token = source.substring(at, end);
        String common = COMMON.get(token);
        String meant = common == null ? Parser.unescapeEntities(token, false) : common;
        if (meant.equals(token)) {
            sink.plain(at, end);
        } else {
            for (int i = 0; i < meant.length(); i++) {
                sink.add(meant.charAt(i), at, end);
            }
        }
        return end;
    }

    /** The end of what may be an entity: its semicolon included. */
    private static int end(String source, int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + LONGEST);
        while (end < limit
                && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end < to && source.charAt(end) == ';' ? end + 1 : end;
    }
}
