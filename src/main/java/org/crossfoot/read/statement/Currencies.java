package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The currency that a caption names, in words, by sign or by its code. */
final class Currencies {

    private static final List<Named> NAMED =
            List.of(
                    new Named("EUR", "euros?|€"),
                    new Named("GBP", "pounds? sterling|£"),
                    new Named("CAD", "canadian dollars|C\\$|Cdn\\.? ?\\$"),
                    new Named("AUD", "australian dollars|A\\$"),
                    new Named("HKD", "hong kong dollars|HK\\$"),
                    new Named("TWD", "new taiwan dollars|NT\\$"),
                    new Named("JPY", "(?:japanese )?yen|¥"),
                    new Named("CNY", "renminbi|rmb"),
                    new Named("CHF", "swiss francs"),
                    new Named("MXN", "mexican pesos"),
                    new Named("ILS", "(?:new israeli )?shekels|NIS"));

    /** Words and signs without one of which no currency is named, in small letters. */
    private static final List<String> HINTS =
            List.of(
                    "eur",
                    "€",
                    "gbp",
                    "pound",
                    "£",
                    "cad",
                    "canadian",
                    "c$",
                    "cdn",
                    "aud",
                    "a$",
                    "australian",
                    "hkd",
                    "hk$",
                    "hong kong",
                    "twd",
                    "nt$",
                    "taiwan",
                    "jpy",
                    "yen",
                    "¥",
                    "cny",
                    "renminbi",
                    "rmb",
                    "chf",
                    "swiss",
                    "mxn",
                    "mexican",
                    "ils",
                    "shekels",
                    "nis");

    private Currencies() {}

    static String of(String caption) {
        String lower = caption.toLowerCase(Locale.ROOT);
        for (String hint : HINTS) {
            if (lower.contains(hint)) {
                return named(caption);
            }
        }
        return "USD";
    }

    private static String named(String caption) {
        return NAMED.stream()
                .filter(named -> named.in(caption))
                .map(Named::code)
                .findFirst()
                .orElse("USD");
    }

    private record Named(String code, Pattern words) {

        /**
         * Codes in capitals only, words in any letters; neither as part of a longer word, though a
         * sign may have its scale behind it: "£m".
         */
        Named(String code, String words) {
            this(
                    code,
                    Pattern.compile(
                            "(?<!\\p{L})(?:"
                                    + code
                                    + "|(?i:"
                                    + words
                                    + "))(?:(?<=[$£€¥])|(?!\\p{L}))"));
        }

        boolean in(String caption) {
            return words.matcher(caption).find();
        }
    }
}
