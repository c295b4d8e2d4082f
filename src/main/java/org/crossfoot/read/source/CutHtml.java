package org.crossfoot.read.source;

import java.util.Locale;

/** Tells a page of HTML that ends before it was closed, as a download that broke off does. */
final class CutHtml {

    private static final int HEAD = 2_000;

    private CutHtml() {}

    /** Whether it ends inside a tag, or opens a page that nothing closes. */
    static boolean is(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        if (!head.contains("<html")) {
            return false;
        }
        boolean insideTag = text.lastIndexOf('<') > text.lastIndexOf('>');
        return insideTag || !(closes(text, "</html") || closes(text, "</body"));
    }

    private static boolean closes(String text, String tag) {
        for (int at = text.lastIndexOf("</"); at >= 0; at = text.lastIndexOf("</", at - 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }
}
