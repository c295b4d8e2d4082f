package org.crossfoot.read.statement;

import java.util.Locale;
import java.util.Map;

/** The currency that a caption names. */
final class Currencies {

    private static final Map<String, String> NAMES =
            Map.of(
                    "euro", "EUR",
                    "€", "EUR",
                    "pounds sterling", "GBP",
                    "£", "GBP",
                    "canadian dollars", "CAD",
                    "yen", "JPY",
                    "renminbi", "CNY",
                    "rmb", "CNY",
                    "swiss francs", "CHF",
                    "australian dollars", "AUD");

    private Currencies() {}

    static String of(String caption) {
        String lower = caption.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("USD");
    }
}
