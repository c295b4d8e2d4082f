package org.crossfoot.read.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a drawn character stands for, in the characters that filings are typed in. */
final class Letters {

    static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    /** One character or, of a ligature, its letters; nothing where it stands for none. */
    static String of(@Nullable String drawn) {
        if (drawn == null || drawn.isEmpty()) {
            return "";
        }
        char first = drawn.charAt(0);
        if (drawn.length() == 1 && first > ' ' && first < 0x7F) {
            return drawn;
        }
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return " ";
        }
        return switch (first) {
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB05', '\uFB06' ->
                    Normalizer.normalize(drawn, Normalizer.Form.NFKC);
            default -> legible(drawn) ? drawn : "";
        };
    }

    private static boolean legible(String drawn) {
        return drawn.codePoints()
                .noneMatch(
                        c ->
                                Character.isISOControl(c)
                                        || c == 0xFFFD
                                        || Character.getType(c) == Character.PRIVATE_USE
                                        || Character.getType(c) == Character.UNASSIGNED
                                        || Character.getType(c) == Character.SURROGATE);
    }
}
