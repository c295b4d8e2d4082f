package org.crossfoot.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form that a cover page names. */
final class CoverForm {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)\\bform\\s+(10-?[KQ](?:SB|405|T)?|8-?K|20-?F|6-?K|40-?F|S-\\d+|11-?K)(/A)?\\b");
    private static final Pattern BARE = Pattern.compile("(?i)(10-[KQ]|8-K|20-F|6-K|40-F)(/A)?");

    private CoverForm() {}

    static Optional<String> find(List<String> lines) {
        for (String line : lines) {
            var form = FORM.matcher(line);
            // "Form 10-Q for the quarter …" in running text cites another filing
            if (form.find() && (form.start() < 3 || line.length() < 60)) {
                return Optional.of(tidy(form.group(1)) + amended(form.group(2)));
            }
            var bare = BARE.matcher(line.strip());
            if (bare.matches()) {
                return Optional.of(tidy(bare.group(1)) + amended(bare.group(2)));
            }
        }
        return Optional.empty();
    }

    private static String tidy(String form) {
        String upper = form.toUpperCase(Locale.ROOT);
        return upper.contains("-") ? upper : upper.replaceFirst("(\\d+)", "$1-");
    }

    private static String amended(@org.jspecify.annotations.Nullable String mark) {
        return mark == null ? "" : "/A";
    }
}
