package org.crossfoot.read.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SGML tags that old filings have among their typewritten lines. */
final class AsciiTags {

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(table|caption|page|text|fn|f\\d{1,2}|[scr])\\s*>");

    /** A negative figure in angle brackets, for want of parentheses: "<1,204>". */
    private static final Pattern NEGATIVE = Pattern.compile("<(\\$? *[\\d.][\\d,.]*)>");

    private AsciiTags() {}

    /** Whether one of them stands at an offset; a bare "<" is a less-than. */
    static boolean matter(String source, int at) {
        return TAG.matcher(source).region(at, source.length()).lookingAt();
    }

    /**
     * The line with spaces for tags, so that what stands behind them keeps its column, and with
     * parentheses for angle brackets around figures.
     */
    static String blank(String line) {
        if (line.indexOf('<') < 0) {
            return line;
        }
        String signed = NEGATIVE.matcher(line).replaceAll("($1)");
        var blanked = new StringBuilder(signed);
        Matcher tag = TAG.matcher(signed);
        while (tag.find()) {
            for (int i = tag.start(); i < tag.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** Whether a line opens, closes or breaks something. */
    static boolean has(String line, String tag) {
        int at = line.indexOf('<');
        while (at >= 0) {
            if (line.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
            at = line.indexOf('<', at + 1);
        }
        return false;
    }
}
