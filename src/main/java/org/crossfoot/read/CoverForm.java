package org.crossfoot.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.read.words.Search;

/** The form that a cover page names. */
final class CoverForm {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)\\bform\\s+(10-?[KQ](?:SB|405|T)?|8-?K|20-?F|6-?K|40-?F|S-\\d+|11-?K)(/A)?\\b");
    private static final Pattern BARE = Pattern.compile("(?i)(10-[KQ]|8-K|20-F|6-K|40-F)(/A)?");

    /** A line of fewer characters is no running text. */
    private static final int HEADING = 60;

    private static final int LONGEST_BARE = 6;

    /** Where a longer one may name the form at the latest. */
    private static final int LATEST = 3;

    private CoverForm() {}

    static Optional<String> find(List<String> lines) {
        for (String line : lines) {
            int at = Search.next(line.substring(0, Math.min(line.length(), HEADING)), "form", 0);
            if (at >= 0 && (at < LATEST || line.length() < HEADING)) {
                Matcher form = FORM.matcher(line).useTransparentBounds(true);
                if (names(form, line.length())) {
                    return Optional.of(tidy(form.group(1)) + amended(form.group(2)));
                }
            }
            String word = line.strip();
            if (word.length() > LONGEST_BARE || word.indexOf('-') < 0) {
                continue;
            }
            Matcher bare = BARE.matcher(word);
            if (bare.matches()) {
                return Optional.of(tidy(bare.group(1)) + amended(bare.group(2)));
            }
        }
        return Optional.empty();
    }

    /** "Form 10-Q for the quarter …" in running text cites another filing. */
    private static boolean names(Matcher form, int length) {
        if (length < HEADING) {
            return form.find();
        }
        boolean begins = false;
        for (int at = 0; at < LATEST && !begins; at++) {
            begins = form.region(at, length).lookingAt();
        }
        return begins;
    }

    private static String tidy(String form) {
        String upper = form.toUpperCase(Locale.ROOT);
        return upper.contains("-") ? upper : upper.replaceFirst("(\\d+)", "$1-");
    }

    private static String amended(@org.jspecify.annotations.Nullable String mark) {
        return mark == null ? "" : "/A";
    }
}
