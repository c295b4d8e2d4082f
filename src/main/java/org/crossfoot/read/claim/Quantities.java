package org.crossfoot.read.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Unit;

/** Amounts of money and percentages in running text. */
final class Quantities {

    private static final String NUMBER =
            "(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
    private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(100_000);
    private static final String SCALE =
            "(?:\\s?-?(?<s>thousand|million|billion|trillion|mm|bn)s?\\b(?:\\s+dollars\\b)?|(?<t>[MBK])\\b)?";
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?<open>\\()?(?<m>[-\\u2013\\u2212])?(?:US|U\\.S\\.|C|A)?\\$\\s?(?<open2>\\()?(?<m2>[-\\u2013\\u2212])?"
                            + NUMBER
                            + "(?<close>\\))?"
                            + SCALE
                            + "(?<close2>\\))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTS =
            Pattern.compile(NUMBER + "\\s+cents?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(?<open>\\()?(?<m>[-\\u2212])?"
                            + NUMBER
                            + "(?:\\s?%|[\\s-]per\\s?cent\\b(?!age))(?<close>\\))?",
                    Pattern.CASE_INSENSITIVE);

    private Quantities() {}

    /** The quantity that begins at {@code from}. */
    static Optional<Token.Quantity> at(String sentence, int from) {
        if (!begins(sentence, from)) {
            return Optional.empty();
        }
        return money(sentence, from)
                .or(() -> percent(sentence, from))
                .or(() -> cents(sentence, from));
    }

    /** Whether the first character may be that of a quantity; most words' is not. */
    private static boolean begins(String sentence, int from) {
        char c = sentence.charAt(from);
        return (c >= '0' && c <= '9')
                || "$.(-\u2013\u2212".indexOf(c) >= 0
                || ("UuCcAa".indexOf(c) >= 0 && dollar(sentence, from));
    }

    /** Whether letters stand before a dollar sign, as in "US$". */
    private static boolean dollar(String sentence, int from) {
        int at = sentence.indexOf('$', from, Math.min(sentence.length(), from + 5));
        return at > 0;
    }

    private static Optional<Token.Quantity> money(String sentence, int from) {
        var match = MONEY.matcher(sentence).region(from, sentence.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var number = new BigDecimal(match.group("n").replace(",", ""));
        boolean inside = match.group("open") != null || match.group("open2") != null;
        boolean closed = match.group("close") != null || match.group("close2") != null;
        boolean negative =
                (inside && closed) || match.group("m") != null || match.group("m2") != null;
        boolean twice = match.group("open2") != null && match.group("close2") == null;
        if (match.group("open") != null && (!closed || twice)) {
            return Optional.empty(); // a parenthesis of the sentence, not of the figure
        }
        int to = match.end();
        if (match.group("open") != null && match.group("close2") != null && spoken(match)) {
            return Optional.empty(); // "($2.3 million)" is an aside
        }
        if (!inside && match.group("close") != null) {
            to = match.end("n");
        } else if (!inside && match.group("close2") != null) {
            to = match.start("close2");
        }
        return Optional.of(
                new Token.Quantity(from, to, amount(number, match), Unit.MONEY, negative));
    }

    /**
     * "$30,987,000" is rounded to thousands, unless so few digits are left that it is just round.
     */
    private static Amount amount(BigDecimal number, Matcher match) {
        boolean thousands =
                !spoken(match)
                        && match.group("n").endsWith(",000")
                        && number.compareTo(LEAST_ROUNDED) >= 0;
        return thousands ? new Amount(number, -3) : Amount.printed(number, power(match));
    }

    private static boolean spoken(Matcher match) {
        return match.group("s") != null || match.group("t") != null;
    }

    private static int power(Matcher match) {
        String word = match.group("s") == null ? match.group("t") : match.group("s");
        return word == null
                ? 0
                : switch (word.toLowerCase(Locale.ROOT)) {
                    case "thousand", "k" -> 3;
                    case "million", "mm", "m" -> 6;
                    case "billion", "bn", "b" -> 9;
                    default -> 12;
                };
    }

    private static Optional<Token.Quantity> percent(String sentence, int from) {
        var match = PERCENT.matcher(sentence).region(from, sentence.length());
        if (!match.lookingAt() || insideNumber(sentence, from)) {
            return Optional.empty();
        }
        boolean wrapped = match.group("open") != null && match.group("close") != null;
        if (match.group("open") != null) {
            return Optional.empty();
        }
        int to = match.group("close") != null && !wrapped ? match.start("close") : match.end();
        return Optional.of(
                new Token.Quantity(
                        from,
                        to,
                        Amount.printed(new BigDecimal(match.group("n").replace(",", "")), 0),
                        Unit.PERCENT,
                        match.group("m") != null));
    }

    private static Optional<Token.Quantity> cents(String sentence, int from) {
        var match = CENTS.matcher(sentence).region(from, sentence.length());
        if (!match.lookingAt() || insideNumber(sentence, from)) {
            return Optional.empty();
        }
        var number = new BigDecimal(match.group("n").replace(",", "")).movePointLeft(2);
        return Optional.of(
                new Token.Quantity(
                        from,
                        match.end(),
                        new Amount(number, Math.max(2, number.scale())),
                        Unit.MONEY,
                        false));
    }

    private static boolean insideNumber(String sentence, int from) {
        return from > 0
                && ".,$".indexOf(sentence.charAt(from - 1)) >= 0
                && from > 1
                && Character.isDigit(sentence.charAt(from - 2));
    }
}
