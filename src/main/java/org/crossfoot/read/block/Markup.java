package org.crossfoot.read.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little markup that text filings carry: tags of look and of place, backslashed signs. */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile(
                    "</?([ibu]|em|strong|table|caption|page|text|fn|f\\d{1,2}|[scr])>",
                    Pattern.CASE_INSENSITIVE);
    private static final String ESCAPED = "$*_#~<>[]()|&%\\";

    private final Text raw;
    private final String text;

    Markup(Text raw) {
        this.raw = raw;
        this.text = raw.value();
    }

    /** The characters without tags; escapes resolved if asked, else left as printed. */
    Text read(int start, int end, boolean resolve) {
        var builder = new TextBuilder(raw.document());
        add(builder, start, end, resolve);
        return builder.build();
    }

    String document() {
        return raw.document();
    }

    void add(TextBuilder builder, int start, int end, boolean resolve) {
        if (text.indexOf('<', start, end) < 0) {
            addPlain(builder, start, end, resolve);
            return;
        }
        Matcher tag = TAG.matcher(text).region(start, end);
        int from = start;
        while (tag.find()) {
            addPlain(builder, from, tag.start(), resolve);
            from = tag.end();
        }
        addPlain(builder, from, end, resolve);
    }

    private void addPlain(TextBuilder builder, int start, int end, boolean resolve) {
        if (!resolve || text.indexOf('\\', start, end) < 0) {
            builder.add(raw, start, end);
            return;
        }
        for (int i = start; i < end; i++) {
            boolean escape =
                    text.charAt(i) == '\\'
                            && i + 1 < end
                            && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
            if (escape) {
                builder.add(text.charAt(i + 1), raw.start(i), raw.end(i + 1));
                i++;
            } else {
                builder.add(text.charAt(i), raw.start(i), raw.end(i));
            }
        }
    }

    /** How a stretch looks: tags around it, or white space before it. */
    Block.Style style(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == end || text.charAt(first) != '<') {
            return Block.Style.PLAIN.indented((double) first - start);
        }
        boolean italic = opens(first, end, "<i>") || opens(first, end, "<em>");
        boolean bold = opens(first, end, "<b>") || opens(first, end, "<strong>");
        return new Block.Style(bold, italic, false, (double) first - start, false, false);
    }

    private boolean opens(int first, int end, String tag) {
        return first + tag.length() <= end && text.regionMatches(true, first, tag, 0, tag.length());
    }
}
