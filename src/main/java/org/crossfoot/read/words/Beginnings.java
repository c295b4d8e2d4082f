package org.crossfoot.read.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which two characters a match of a pattern may begin with. The pattern itself is asked, once for
 * each two that are met: hardly any place in a text has to be looked at by the pattern then.
 */
final class Beginnings {

    /** As many characters as are told apart; before any other a match may always begin. */
    private static final int PLAIN = 128;

    private static final byte MAY = 1;
    private static final byte NEVER = 2;

    private final Pattern pattern;
    private final byte[] known = new byte[PLAIN * PLAIN];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Where the next match begins from an offset on, or -1; the matcher is then at the match. */
    int next(Matcher matcher, String text, int from) {
        int last = text.length() - 1;
        for (int at = from; at <= last; at++) {
            boolean may = at == last || may(text.charAt(at), text.charAt(at + 1));
            if (may && matcher.region(at, text.length()).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    private boolean may(char first, char second) {
        if ((first | second) >= PLAIN) {
            return true;
        }
        int pair = first * PLAIN + second;
        if (known[pair] == 0) {
            known[pair] = begins("" + first + second) ? MAY : NEVER;
        }
        return known[pair] == MAY;
    }

    /** Whether a match may begin so, behind a letter or not. */
    private boolean begins(String two) {
        return begins(two, 0) || begins("a" + two, 1) || begins(" " + two, 1);
    }

    @SuppressWarnings("JdkObsolete") // nothing but hitEnd tells that more characters might match
    private boolean begins(String text, int at) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        return matcher.useAnchoringBounds(false).region(at, text.length()).lookingAt()
                || matcher.hitEnd();
    }
}
