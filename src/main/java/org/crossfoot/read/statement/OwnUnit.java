package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Unit;
import org.crossfoot.read.words.Hints;

/**
 * The unit that a row states beside its label: "US$'000", "%", "US cents".
 *
 * @param text as printed
 * @param counted what it says that the figures count; empty where it leaves that to the label
 * @param power the power of ten of the figures: 3 for thousands, -2 for cents
 */
record OwnUnit(String text, Optional<Unit> counted, int power) {

    private static final int LONGEST = 24;
    private static final int CENTS = -2;
    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent");
    private static final Pattern ASIDE = Pattern.compile("[()]|\\b(?:in|of)\\b");
    private static final Pattern CURRENCY =
            Pattern.compile(
                    "(?:(?:us|u\\.s\\.|a|c|cdn|hk|nt|r) ?)?\\$|[£€¥]|usd|eur(?:os?)?|gbp|cad|aud|chf"
                            + "|jpy|yen|rmb|cny|(?:u\\.?s\\.? )?dollars");
    private static final Pattern PARTS =
            Pattern.compile("(?:u\\.?s\\.? |euro )?cents|us¢|¢|pence", Pattern.CASE_INSENSITIVE);
    private static final Pattern A_SHARE =
            Pattern.compile("(?: per | ?/ ?| a )(?:share|unit|ads)$");
    private static final Hints ASIDES = new Hints(List.of("(", ")", "in", "of"));

    /** What is in words that more than a power of ten stands in. */
    private static final Hints MAY =
            new Hints(
                    List.of(
                            "$", "£", "€", "¥", "¢", "usd", "eur", "gbp", "cad", "aud", "chf",
                            "jpy", "yen", "rmb", "cny", "dollars", "cents", "pence", "share",
                            "unit", "ads"));

    private static final Map<String, Integer> POWERS =
            Map.ofEntries(
                    Map.entry("", 0),
                    Map.entry("000", 3),
                    Map.entry("'000", 3),
                    Map.entry("000s", 3),
                    Map.entry("'000s", 3),
                    Map.entry("000's", 3),
                    Map.entry("thousand", 3),
                    Map.entry("thousands", 3),
                    Map.entry("m", 6),
                    Map.entry("mn", 6),
                    Map.entry("million", 6),
                    Map.entry("millions", 6),
                    Map.entry("bn", 9),
                    Map.entry("billion", 9),
                    Map.entry("billions", 9));

    /** The unit that some words are, and nothing else. */
    static Optional<OwnUnit> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = bare(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        if (PERCENT.contains(lower)) {
            return Optional.of(new OwnUnit(text, Optional.of(Unit.PERCENT), 0));
        }
        if (!MAY.in(lower)) {
            return Optional.ofNullable(POWERS.get(lower))
                    .filter(_ -> !lower.isEmpty())
                    .map(power -> new OwnUnit(text, Optional.empty(), power));
        }
        Matcher share = A_SHARE.matcher(lower);
        Optional<Unit> counted = share.find() ? Optional.of(Unit.PER_SHARE) : Optional.empty();
        String money = share.reset().replaceFirst("");
        if (PARTS.matcher(money).matches()) {
            return Optional.of(new OwnUnit(text, Optional.of(Unit.PER_SHARE), CENTS));
        }
        Matcher currency = CURRENCY.matcher(money);
        boolean named = currency.find();
        String rest = (named ? currency.replaceFirst("") : money).strip();
        return Optional.ofNullable(POWERS.get(rest))
                .filter(_ -> named || (!rest.isEmpty() && counted.isEmpty()))
                .map(power -> new OwnUnit(text, counted, power));
    }

    private static String bare(String lower) {
        String bare = ASIDES.in(lower) ? ASIDE.matcher(lower).replaceAll("") : lower;
        return bare.strip();
    }

    /** The caption of a table that counts its money so; empty where this is no money. */
    Optional<Caption> caption() {
        return counted.isPresent()
                ? Optional.empty()
                : Optional.of(new Caption(text, power, true, Currencies.of(text)));
    }

    /**
     * The power of ten of figures that count something.
     *
     * <p>An amount a share is never printed in thousands, whatever the rows around it are.
     */
    int power(Unit unit) {
        return switch (unit) {
            case PERCENT -> 0;
            case PER_SHARE -> Math.min(power, 0);
            default -> power;
        };
    }
}
