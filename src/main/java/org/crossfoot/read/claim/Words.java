package org.crossfoot.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a phrase, made alike: small letters, no plural s, "&amp;" for "and". */
final class Words {

    static final Pattern WORD =
            Pattern.compile("[A-Za-z0-9]+(?:&[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9]+)*");

    private Words() {}

    static List<String> of(String phrase) {
        return WORD.matcher(phrase.replace(" & ", " and "))
                .results()
                .map(match -> stem(match.group()))
                .filter(word -> !word.equals("s"))
                .toList();
    }

    static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.endsWith("ies") && small.length() > 4) {
            return small.substring(0, small.length() - 3) + "y";
        }
        boolean plural = small.endsWith("s") && !small.endsWith("ss") && small.length() > 3;
        return plural ? small.substring(0, small.length() - 1) : small;
    }
}
