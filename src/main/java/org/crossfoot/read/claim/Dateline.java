package org.crossfoot.read.claim;

import java.util.regex.Pattern;

/**
 * Where and when a release was given out, as its first sentence has it: "AUSTIN, Texas -- November
 * 16, 2001 -- Larkspur today reported". No figure is of that day.
 */
final class Dateline {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";

    /** A day that an agency or nothing stands between and the dash; "ended June 30 -" is none. */
    private static final Pattern LINE =
            Pattern.compile(
                    "\\W{0,3}(?!(?:On|At|As|In|For|Since|By|During|Through)\\b)[^$%;]{0,100}?"
                            + "(?:(?<=^|[^\\w\\s])\\s*|\\b[A-Z][\\w.]*\\s+)"
                            + ("(?i:" + MONTH + ")\\s+\\d{1,2}(?!\\d)(?:,\\s*(?:19|20)\\d\\d)?,?")
                            + "\\s*(?:\\([^)]{1,40}\\)|/[^/]{1,60}/)?\\s*(?:--?|\u2013|\u2014)\\s*(?=[A-Z(])");

    private Dateline() {}

    /** Where the sentence begins behind it; 0 where it has none. */
    static int end(String sentence) {
        var line = LINE.matcher(sentence);
        return line.lookingAt() ? line.end() : 0;
    }
}
