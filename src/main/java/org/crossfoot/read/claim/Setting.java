package org.crossfoot.read.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands over paragraphs: a heading, or the words that lead in a list.
 *
 * @param doubtful whether what is said below may be of other figures than the statements': a part
 *     of the company, adjusted ones, what is yet to come
 * @param time the one time that it names
 */
record Setting(boolean doubtful, Optional<Moment> time) {

    static final Setting NONE = new Setting(false, Optional.empty());

    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_LEAD = 300;
    private static final Pattern FIGURES = Pattern.compile("[$%]|\\d (?:million|billion)");

    /** A word beside a month or a year, which alone may be the rest of a broken line. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(?:quarters?|months|weeks|years?|fiscal|half|results?|compar\\w+|versus|vs)\\b");

    private static final Pattern THAN =
            Pattern.compile("(?i)\\b(?:compared|comparison|versus|vs)\\b");

    /** Whether a paragraph is the heading of those below it, or leads in a list. */
    static boolean heads(String paragraph) {
        String text = paragraph.strip();
        boolean worded = text.chars().anyMatch(Character::isLetter); // or the rest of a date
        if (text.length() < SHORTEST || !worded || FIGURES.matcher(text).find()) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return last == ':'
                ? text.length() <= LONGEST_LEAD
                : text.length() <= LONGEST
                        && (Character.isUpperCase(first) || Character.isDigit(first))
                        && ".,;".indexOf(last) < 0;
    }

    /** What a heading says of the paragraphs below it. */
    static Setting under(String heading, Parts parts) {
        String text = heading.strip();
        return new Setting(parts.named(text) || OtherWords.HEADING.in(text).find(), time(text));
    }

    /** The one time that is named, or the one that is compared with another. */
    private static Optional<Moment> time(String text) {
        if (!NAMED.matcher(text).find()) {
            return Optional.empty();
        }
        var times = new LinkedHashSet<>(Moments.in(text));
        return times.size() == 1 || THAN.matcher(text).find()
                ? times.stream().findFirst().filter(time -> !time.relative())
                : Optional.empty();
    }
}
