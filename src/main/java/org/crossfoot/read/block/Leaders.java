package org.crossfoot.read.block;

/** Blanks the dots that lead from a label to its figures: "Cash .......... 1,200". */
final class Leaders {

    /** Fewer dots are an ellipsis, or end a word. */
    private static final int FEWEST = 3;

    private Leaders() {}

    /** The line with spaces for them, so that what stands behind keeps its column. */
    static String blanked(String line) {
        int close = line.indexOf("..");
        int apart = line.indexOf(". .");
        int from = close < 0 || (apart >= 0 && apart < close) ? apart : close;
        if (from < 0) {
            return line;
        }
        var blanked = new StringBuilder(line);
        int at = Math.max(0, from - 1); // a space may stand before them
        while (at < line.length()) {
            int end = end(line, at);
            for (int i = at; i < end; i++) {
                boolean point = line.charAt(i) == '.' && digit(line, i + 1);
                blanked.setCharAt(i, point ? '.' : ' ');
            }
            at = Math.max(at + 1, end);
        }
        return blanked.toString();
    }

    /** The end of the dots that begin at an offset, or -1. */
    private static int end(String line, int at) {
        return switch (line.charAt(at)) {
            case '.' -> dots(line, at, 0);
            case ' ' -> apart(line, at);
            default -> -1;
        };
    }

    /** The end of dots with a space or a further dot behind each, of which there are enough. */
    private static int dots(String line, int at, int before) {
        if (!dot(line, at)) {
            return before < FEWEST ? -1 : at;
        }
        boolean wide = dot(line, at + 1) || space(line, at + 1);
        int end = wide ? dots(line, at + 2, before + 1) : -1;
        return end < 0 ? dots(line, at + 1, before + 1) : end;
    }

    /** The end of dots with a space before each, of which there are two. */
    private static int apart(String line, int from) {
        int at = from;
        while (space(line, at) && dot(line, at + 1)) {
            at += 2;
        }
        return at - from > 2 ? at : -1;
    }

    private static boolean dot(String line, int at) {
        return at < line.length() && line.charAt(at) == '.';
    }

    private static boolean space(String line, int at) {
        return at < line.length() && line.charAt(at) == ' ';
    }

    private static boolean digit(String line, int at) {
        return at < line.length() && Character.isDigit(line.charAt(at));
    }
}
