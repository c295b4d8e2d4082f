package org.crossfoot.read.xbrl;

/** Finds again, in the characters, the tags of elements that a parser meets one after the other. */
final class Offsets {

    private final String text;
    private int at;

    Offsets(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Where the next opening tag of a name begins. */
    int open(String name) {
        return step("<" + name, name.length() + 1);
    }

    /** Where the next closing tag of a name begins; that of an element without one is its own. */
    int close(String name) {
        int end = tagEnd(text, at);
        if (end >= 2 && text.charAt(end - 2) == '/' && text.startsWith(name, at - name.length())) {
            return end;
        }
        return step("</" + name, name.length() + 2);
    }

    /** Passes the next comment, whatever tags are in it. */
    void comment() {
        int end = text.indexOf("-->", Math.max(at, text.indexOf("<!--", at)));
        at = end < 0 ? at : end + 3;
    }

    private int step(String tag, int length) {
        int found = text.indexOf(tag, at);
        while (found >= 0
                && found + length < text.length()
                && nameGoesOn(text.charAt(found + length))) {
            found = text.indexOf(tag, found + 1);
        }
        int open = found < 0 ? at : found;
        at = found < 0 ? at : found + length;
        return open;
    }

    private static boolean nameGoesOn(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    /** The offset behind the end of a tag of which some part is at an offset. */
    static int tagEnd(String text, int at) {
        char quote = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }
}
