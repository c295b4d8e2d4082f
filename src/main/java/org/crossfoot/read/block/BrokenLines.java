package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand one below the other in HTML: each a line of its own, or one broken to fit. */
final class BrokenLines {

    /** A line at least this long may have been broken in the midst of a sentence. */
    private static final int LONG = 60;

    private BrokenLines() {}

    /** The lines, those that run on joined with what they run on from. */
    static List<Text> mended(String document, List<Text> lines) {
        List<Text> mended = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !runsOn(lines.get(i - 1).value(), lines.get(i).value())) {
                mended.add(Joined.of(document, lines.subList(start, i)));
                start = i;
            }
        }
        return mended;
    }

    private static boolean runsOn(String line, String next) {
        boolean ends = ".:;!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        return (line.length() >= LONG && !ends) || Character.isLowerCase(next.charAt(0));
    }
}
