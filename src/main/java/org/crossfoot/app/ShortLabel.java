package org.crossfoot.app;

import java.util.regex.Pattern;

/** A row's label as long as a card has room for: what stands before its memo amounts. */
public final class ShortLabel {

    private static final int ENOUGH = 56;

    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\s*(\\((?=[^)]*\\d)|; |, (?=\\\\?\\$)|(?<=, net) of |, (?=at cost\\b.*\\d)).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ShortLabel() {}

    public static String of(String label) {
        String flat = label.strip().replaceAll("\\s+", " ");
        String plain = ASIDE.matcher(flat).replaceFirst("");
        if (plain.isBlank()) {
            return flat;
        }
        if (plain.length() <= ENOUGH) {
            return plain;
        }
        int word = plain.lastIndexOf(' ', ENOUGH);
        return plain.substring(0, word > 20 ? word : ENOUGH) + "…";
    }
}
