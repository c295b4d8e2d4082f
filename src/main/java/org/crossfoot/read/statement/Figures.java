package org.crossfoot.read.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells figures, dashes and the loose marks around them from words. */
final class Figures {

    private static final Set<String> NOTHING = Set.of("nil", "none", "-0-", "zero", "_", "__");
    private static final Set<String> NOT_GIVEN =
            Set.of("n/a", "na", "n.a.", "nm", "n/m", "n.m.", "*", "**", "***", "n/m%", "nm%");
    private static final Set<String> UNITS = Set.of("(000)", "$000", "($000)", "(000)*", "000");
    private static final Set<String> CURRENCIES =
            Set.of(
                    "$", "us$", "u.s.$", "c$", "cdn$", "a$", "hk$", "nt$", "r$", "£", "€", "¥",
                    "rmb", "rs.", "usd", "cad", "eur", "gbp");
    private static final int LONGEST = 40;
    private static final int LONGEST_DASH = 3;

    private Figures() {}

    /** The figure that fills a cell, footnote marks aside; empty where the cell holds words. */
    static Optional<Figure> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST || UNITS.contains(text)) {
            return Optional.empty();
        }
        boolean digit = text.charAt(0) >= '1' && text.charAt(0) <= '9'; // and no nil, as most are
        if (!digit && (NOTHING.contains(text.toLowerCase(Locale.ROOT)) || dash(text))) {
            return Optional.of(FigureScanner.nil(text));
        }
        return new FigureScanner(text).scan();
    }

    /** Whether a cell says that there is no figure to give. */
    static boolean notGiven(String text) {
        return text.length() <= 5 && NOT_GIVEN.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean currency(String text) {
        return text.length() <= 5 && CURRENCIES.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean dash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '\u00ad'
                || c == '\u0097'
                || c == '\u0096';
    }

    private static boolean dash(String text) {
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (dash(c)) {
                dashes++;
            } else if (c != ' ' && "$£€()%".indexOf(c) < 0) {
                return false;
            }
        }
        return dashes > 0 && dashes <= LONGEST_DASH;
    }
}
