package org.crossfoot.read.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a document is written. */
enum Script {
    HTML,
    /** Cells between tabs. */
    TABBED,
    /** Columns made of spaces. */
    TYPED;

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)<(?:html|body|div|p|td|tr|br|font|span|pre|h[1-6]|ix:[a-z]+)(?:\\s[^<>]*|/)?>");
    private static final int ENOUGH = 3;
    private static final int LOOKED_AT = 200_000;

    /** Tells it from the first pages. */
    static Script of(String text) {
        if (tagged(text, Math.min(text.length(), LOOKED_AT))) {
            return HTML;
        }
        return tabbed(text) ? TABBED : TYPED;
    }

    private static boolean tagged(String text, int end) {
        Matcher tag = TAG.matcher(text);
        int found = 0;
        int at = text.indexOf('<', 0, end);
        while (at >= 0 && found < ENOUGH) {
            found += tag.region(at, end).lookingAt() ? 1 : 0;
            at = text.indexOf('<', at + 1, end);
        }
        return found == ENOUGH;
    }

    /** Whether neighbouring lines have as many tabs as each other, as rows of cells have. */
    private static boolean tabbed(String text) {
        if (text.indexOf('\t') < 0 || AsciiTags.has(text, "<S>")) {
            return false;
        }
        List<SourceLine> lines = SourceLine.of(text);
        int alike = 0;
        int pairs = 0;
        for (int i = 1; i < lines.size(); i++) {
            long tabs = inner(text, lines.get(i));
            long above = inner(text, lines.get(i - 1));
            if (tabs > 0 && above > 0) {
                pairs++;
                alike += tabs == above ? 1 : 0;
            }
        }
        return pairs > 1 && alike * 10 >= pairs * 7;
    }

    private static long inner(String text, SourceLine line) {
        boolean indent = line.length() > 0 && text.substring(line.start(), line.end()).isBlank();
        return indent
                ? 0
                : text.substring(line.start(), line.end()).chars().filter(c -> c == '\t').count();
    }
}
