package org.crossfoot.read.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads of columns that stand a mere space apart: where a phrase is nothing but dates and periods,
 * each of them is a head of its own.
 */
public final class Heads {

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6}|\\.)?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DATE =
            "(?:(?:as of|at) )?(?:"
                    + MONTH
                    + " \\d{1,2}(?:(?:, ?| )"
                    + YEAR
                    + "|,|)|\\d{1,2}/\\d{1,2}/(?:\\d\\d){1,2})";
    private static final String SPAN =
            "(?:for the )?(?:(?:three|six|nine|twelve|\\d\\d?)[ -](?:months?|weeks)"
                    + "|(?:fiscal )?(?:quarters?|years?)) ended";

    /** A span has the date below it more often than behind it. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:" + SPAN + "(?: " + DATE + ")?|" + DATE + ")(?: \\(unaudited\\))?(?: |$)",
                    Pattern.CASE_INSENSITIVE);

    private Heads() {}

    /** Where in a phrase a head begins; only at its first character where it is to stay whole. */
    public static List<Integer> starts(String phrase) {
        var starts = new ArrayList<Integer>();
        Matcher head = HEAD.matcher(phrase);
        int at = 0;
        while (at < phrase.length() && head.region(at, phrase.length()).lookingAt()) {
            starts.add(at);
            at = head.end();
        }
        return at < phrase.length() ? List.of(0) : starts;
    }
}
