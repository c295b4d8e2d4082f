package org.crossfoot.read.block;

import java.util.regex.Pattern;

/** The names over the two halves of a balance sheet, which open a section wherever they stand. */
public final class Halves {

    private static final Pattern NAME =
            Pattern.compile(
                    "\\W*(?:assets|liabilities(?:,? (?:and|&|less|,) .*|, .*)?)\\W*",
                    Pattern.CASE_INSENSITIVE);

    private Halves() {}

    /** Whether words are the name of a half and nothing else. */
    public static boolean named(String words) {
        return NAME.matcher(words).matches();
    }
}
