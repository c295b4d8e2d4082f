package org.crossfoot.read.block;

import java.util.Map;
import org.jsoup.parser.Parser;

/** Reads characters of HTML source, entities resolved, each with the place it stands at. */
final class Entities {

    private static final int LONGEST = 32;

    /** What filings are full of; the parser looks each up in a long list. */
    private static final Map<String, String> COMMON =
            Map.of(
                    "&nbsp;", "\u00a0",
                    "&#160;", "\u00a0",
                    "&#xa0;", "\u00a0",
                    "&amp;", "&",
                    "&#8217;", "\u2019",
                    "&#8220;", "\u201c",
                    "&#8221;", "\u201d",
                    "&#8211;", "\u2013",
                    "&#8212;", "\u2014",
                    "&#36;", "$");

    /** Takes one character and where it stands. */
    interface Sink {
        void add(char c, int start, int end);
    }

    private Entities() {}

    /**
     * Reads the source from {@code from} up to {@code to}; returns how many characters it holds.
     */
    static int read(String source, int from, int to, Sink sink) {
        int count = 0;
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int end = c == '&' ? end(source, at, to) : at + 1;
            if (end == at + 1) {
                sink.add(c, at, end);
                count++;
            } else {
                String token = source.substring(at, end);
                String common = COMMON.get(token);
                String meant = common == null ? Parser.unescapeEntities(token, false) : common;
                boolean resolved = !meant.equals(token);
                for (int i = 0; i < meant.length(); i++) {
                    int start = resolved ? at : at + i;
                    sink.add(meant.charAt(i), start, resolved ? end : start + 1);
                }
                count += meant.length();
            }
            at = end;
        }
        return count;
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
