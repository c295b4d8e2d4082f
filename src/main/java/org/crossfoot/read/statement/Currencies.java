package org.crossfoot.read.statement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.read.words.Hints;
import org.crossfoot.read.words.WordTable;

/** The currency that a caption names, in words, by sign or by its code. */
final class Currencies {

    private static final String OWN = "USD";

    private static final List<Named> NAMED =
            WordTable.rows("words/currencies.tsv").stream()
                    .map(fields -> new Named(fields[0], WordTable.words(fields[1]).toList()))
                    .toList();

    private static final Hints HINTS =
            new Hints(NAMED.stream().flatMap(named -> named.hints().stream()).toList());

    private Currencies() {}

    /** The code of the currency that a caption names first; the dollar's where it names none. */
    static String of(String caption) {
        return named(caption).orElse(OWN);
    }

    /** Empty where the caption names no currency. */
    static Optional<String> named(String caption) {
        Set<String> said = HINTS.all(caption.toLowerCase(Locale.ROOT));
        Optional<String> first = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Named named : said.isEmpty() ? List.<Named>of() : NAMED) {
            int start = Collections.disjoint(named.hints(), said) ? -1 : named.start(caption);
            if (start >= 0 && start < least) {
                least = start;
                first = Optional.of(named.code());
            }
        }
        return first;
    }

    /**
     * What names a currency.
     *
     * @param hints of which a caption in small letters has one in it that names it
     */
    private record Named(String code, List<String> hints, Pattern words) {

        /**
         * Codes in capitals only, words in any letters; neither as part of a longer word, though a
         * sign may have its scale behind it: "£m".
         */
        Named(String code, List<String> names) {
            this(
                    code,
                    Stream.concat(Stream.of(code.toLowerCase(Locale.ROOT)), names.stream())
                            .toList(),
                    Pattern.compile(
                            "(?<!\\p{L})(?:"
                                    + code
                                    + "|(?iu:"
                                    + names.stream()
                                            .map(Pattern::quote)
                                            .collect(Collectors.joining("|"))
                                    + "))(?:(?<=\\p{Sc})|(?!\\p{L}))"));
        }

        int start(String caption) {
            Matcher matcher = words.matcher(caption);
            return matcher.find() ? matcher.start() : -1;
        }
    }
}
