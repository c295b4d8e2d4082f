package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.read.words.Search;

/** Reads what a caption says of the unit: "(In thousands, except per share data)". */
final class Captions {

    private static final int LONGEST = 220;
    private static final int SHORTEST = "£m".length();
    private static final Search THOUSANDS =
            Search.of(
                    "\\bthousands?\\b|\\bthousand u\\.?s\\.? dollars|000'?s?\\b\\W{0,3}(?:omitted|\\))|\\$ ?000'?s?\\b|'000\\b|\\(000'?s?\\b|,000 omitted|\\b000'?s? omitted|\\bin 000'?s?\\b|\\b000s\\b",
                    "thousand",
                    "000");
    private static final Search MILLIONS =
            Search.of(
                    "\\bmillions?\\b|[$£€]mm?\\b|000,000'?s? omitted",
                    "million",
                    "$m",
                    "£m",
                    "€m",
                    "000,000");
    private static final Search BILLIONS = Search.of("\\bbillions?\\b", "billion");
    private static final Pattern SHARES_ONLY =
            Pattern.compile(
                    "^\\W*(?:weighted |average )*(?:shares?|units?)(?: (?:and units|data))? (?:are )?in (?:thousands|millions)\\W*$");
    private static final Pattern AMOUNT_BEFORE =
            Pattern.compile("\\d\\s?(?:thousand|million|billion)s?\\b");
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:in|of|omitted|dollars?|thousands|millions|except|amounts?|expressed)\\b|[$£€]|000");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\(?(?:in|expressed in|stated in|amounts in) (?:whole |u\\.?s\\.? |united states )*dollars\\b.{0,60}");

    private Captions() {}

    /** What a piece of text says of the unit of money; empty where it does not speak of it. */
    static Optional<Caption> unit(String text) {
        if (text.length() > LONGEST || text.length() < SHORTEST) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
        int power = power(text, lower);
        if (power < 0 || SHARES_ONLY.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Caption(text.strip(), power, true, Currencies.of(text)));
    }

    private static int power(String text, String lower) {
        boolean may =
                lower.contains("thousand")
                        || lower.contains("million")
                        || lower.contains("billion")
                        || lower.contains("000")
                        || lower.contains("$m")
                        || lower.contains("£m")
                        || lower.contains("€m")
                        || lower.contains("dollars");
        if (!may || AMOUNT_BEFORE.matcher(lower).find()) {
            return -1;
        }
        if (!WORDS.matcher(lower).find() && Currencies.named(text).isEmpty()) {
            return -1;
        }
        int thousands = start(THOUSANDS, lower);
        int millions = start(MILLIONS, lower);
        int billions = start(BILLIONS, lower);
        int first = Math.min(thousands, Math.min(millions, billions));
        if (first == Integer.MAX_VALUE) {
            return WHOLE.matcher(lower).matches() ? 0 : -1;
        }
        return first == thousands ? 3 : first == millions ? 6 : 9;
    }

    private static int start(Search search, String text) {
        int start = search.start(text);
        return start < 0 ? Integer.MAX_VALUE : start;
    }

    /**
     * The caption nearest to the table: the last of its lead-in that speaks of the unit, with the
     * line below where that closes its parenthesis.
     */
    static Optional<Caption> nearest(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            String text = texts.get(i);
            var unit = unit(text);
            if (unit.isPresent()) {
                boolean wraps =
                        text.lastIndexOf('(') > text.lastIndexOf(')')
                                && i + 1 < texts.size()
                                && closes(texts.get(i + 1));
                return wraps ? unit(text + " " + texts.get(i + 1)).or(() -> unit) : unit;
            }
        }
        return Optional.empty();
    }

    /** Whether a line closes a parenthesis that it does not open: "share data)". */
    static boolean closes(String text) {
        return text.endsWith(")") && text.indexOf('(') < 0;
    }
}
