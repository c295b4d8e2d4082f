package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.crossfoot.read.words.WordTable;

/** Finds the times that a sentence names. */
final class Moments {

    /** One way to name a time. */
    private record Way(Pattern pattern, TimeForm form) {

        /** Whether a text that begins so may be of this form, whatever follows. */
        @SuppressWarnings("JdkObsolete") // whether more text could matter is just what hitEnd tells
        boolean may(String start) {
            var match = pattern.matcher(start);
            return match.lookingAt() || match.hitEnd();
        }
    }

    private static final List<Way> WAYS = ways();
    private static final int LOOKED_AT = 3;

    /** Three characters of ASCII have no more than so many beginnings as memory can bear. */
    private static final Map<String, List<Way>> BY_START = new ConcurrentHashMap<>();

    private Moments() {}

    /** A time and where its name ends. */
    record Found(Moment moment, int to) {}

    private static List<Way> ways() {
        var parts = new HashMap<String, String>();
        var ways = new ArrayList<Way>();
        for (String[] fields : WordTable.rows("words/times.tsv")) {
            String last = fields[fields.length - 1];
            for (var part : parts.entrySet()) {
                last = last.replace("{" + part.getKey() + "}", part.getValue());
            }
            if (fields[0].equals("PART")) {
                parts.put(fields[1], last);
            } else {
                var pattern = Pattern.compile("\\b(?:" + last + ")", Pattern.CASE_INSENSITIVE);
                ways.add(new Way(pattern, TimeForm.valueOf(fields[0])));
            }
        }
        return List.copyOf(ways);
    }

    /** The times that a text names, in their order. */
    static List<Moment> in(String text) {
        var moments = new ArrayList<Moment>();
        int at = 0;
        while (at < text.length()) {
            var found = at(text, at);
            found.ifPresent(time -> moments.add(time.moment()));
            at = found.map(Found::to).orElse(at + 1);
        }
        return moments;
    }

    /** The time whose name begins at {@code from}. */
    static Optional<Found> at(String sentence, int from) {
        for (Way way : candidates(sentence, from)) {
            var match = way.pattern.matcher(sentence).region(from, sentence.length());
            match.useTransparentBounds(true);
            if (match.lookingAt() && match.end() > from) {
                var made = way.form.make(match);
                if (made.isPresent()) {
                    return Optional.of(new Found(made.get(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The ways that may begin with what stands there: for most words, none. */
    private static List<Way> candidates(String sentence, int from) {
        int to = Math.min(from + LOOKED_AT, sentence.length());
        String start = sentence.substring(from, to).toLowerCase(Locale.ROOT);
        boolean plain = start.length() == LOOKED_AT && start.chars().allMatch(c -> c < 128);
        return plain
                ? BY_START.computeIfAbsent(
                        start, key -> WAYS.stream().filter(way -> way.may(key)).toList())
                : WAYS;
    }
}
