package org.crossfoot.read.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which two characters a match of a pattern may begin with, within a word and elsewhere. The
 * pattern itself is asked, once for each two that are met: hardly any place in a text has to be
 * looked at by the pattern then.
 */
final class Beginnings {

    /** As many characters as are told apart; before any other a match may always begin. */
    private static final int PLAIN = 128;

    private static final int WITHIN = 1;
    private static final int APART = 2;
    private static final byte KNOWN = 4;

    private final Pattern pattern;
    private final byte[] known = new byte[PLAIN * PLAIN];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Where the next match begins from an offset on, or -1; the matcher is then at the match. */
    int next(Matcher matcher, String text, int from) {
        int last = text.length() - 1;
        int behind = from > 0 ? behind(text.charAt(from - 1)) : APART;
        for (int at = from; at <= last; at++) {
            char first = text.charAt(at);
            boolean may = at == last || (may(first, text.charAt(at + 1)) & behind) != 0;
            if (may && matcher.region(at, text.length()).lookingAt()) {
                return at;
            }
            behind = behind(first);
        }
        return -1;
    }

    /** Where what stands behind a character does: within a word or not, or perhaps either. */
    private static int behind(char c) {
        int small = c | 0x20;
        if (small >= 'a' && small <= 'z') {
            return WITHIN;
        }
        return c >= PLAIN || c == '_' || (c >= '0' && c <= '9') ? WITHIN | APART : APART;
    }

    /** Where a match may begin with two characters. */
    private int may(char first, char second) {
        if ((first | second) >= PLAIN) {
            return WITHIN | APART;
        }
        int pair = first * PLAIN + second;
        if (known[pair] == 0) {
            known[pair] = asked("" + first + second);
        }
        return known[pair];
    }

    private byte asked(String two) {
        int within = begins("a" + two, 1) ? WITHIN : 0;
        int apart = begins(two, 0) || begins(" " + two, 1) ? APART : 0;
        return (byte) (KNOWN | within | apart);
    }

    @SuppressWarnings("JdkObsolete") // nothing but hitEnd tells that more characters might match
    private boolean begins(String text, int at) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        return matcher.useAnchoringBounds(false).region(at, text.length()).lookingAt()
                || matcher.hitEnd();
    }
}
