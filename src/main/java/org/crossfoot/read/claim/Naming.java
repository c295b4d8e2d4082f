package org.crossfoot.read.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;
import org.crossfoot.read.claim.Moment.Quarter;

/**
 * How a filing's words number its quarters and years: the ones spoken of most are its own.
 *
 * @param spoken how often each quarter is named
 * @param opened by its place in the year, the first mention of each quarter
 */
record Naming(Map<Quarter, Integer> spoken, Map<Integer, Quarter> opened) {

    /** A quarter whose year stands before its last day, or behind "and": "quarter and fiscal". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<ord>first|second|third|fourth)(?:[- ]|\\s+fiscal\\s+)quarter(?:\\s+(?:and|&|of))?(?:\\s+the)?(?:\\s+full)?(?:\\s+fiscal)?(?:[- ]year)?\\s+(?<year>(?:19|20)\\d\\d)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static Naming of(List<String> paragraphs) {
        var spoken = new HashMap<Quarter, Integer>();
        var opened = new HashMap<Integer, Quarter>();
        for (String paragraph : paragraphs) {
            var numbered = NUMBERED.matcher(paragraph);
            for (int at = 0; at < paragraph.length(); at++) {
                Watch.tick();
                boolean begins = at == 0 || !Character.isLetterOrDigit(paragraph.charAt(at - 1));
                if (!begins || !Character.isLetterOrDigit(paragraph.charAt(at))) {
                    continue;
                }
                int start = at;
                boolean own = numbered.region(at, paragraph.length()).lookingAt();
                var found = own ? Optional.<Moments.Found>empty() : Moments.at(paragraph, at);
                var quarter =
                        own
                                ? Optional.of(
                                        quarter(numbered.group("ord"), numbered.group("year")))
                                : found.filter(f -> !half(paragraph.substring(start, f.to())))
                                        .flatMap(f -> quarter(f.moment()));
                quarter.ifPresent(q -> spoken.merge(q, 1, Integer::sum));
                quarter.ifPresent(q -> opened.putIfAbsent(q.ordinal(), q));
                at = own ? numbered.end() - 1 : found.map(f -> f.to() - 1).orElse(at);
            }
        }
        return new Naming(Map.copyOf(spoken), Map.copyOf(opened));
    }

    private static Quarter quarter(String ordinal, String year) {
        int place = 1 + ORDINALS.indexOf(ordinal.toLowerCase(java.util.Locale.ROOT));
        return new Quarter(place, Optional.of(Integer.valueOf(year)));
    }

    /** Halves are named of years to come more often than of those reported on. */
    private static boolean half(String named) {
        return named.contains("half");
    }

    /** The quarter that is named, or the one that a stretch from the year's beginning ends with. */
    private static Optional<Quarter> quarter(Moment moment) {
        return switch (moment) {
            case Quarter quarter -> Optional.of(quarter);
            case Moment.Stretch named ->
                    Optional.of(new Quarter(named.months() / 3, Optional.of(named.year())));
            default -> Optional.empty();
        };
    }

    /** The quarter of the year that is spoken of most. */
    Optional<Integer> ordinal() {
        var counts = new HashMap<Integer, Integer>();
        spoken.forEach((quarter, times) -> counts.merge(quarter.ordinal(), times, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The newest year named together with a quarter. */
    Optional<Integer> year(int ordinal) {
        return numbers(ordinal).stream().max(Comparator.naturalOrder());
    }

    private List<Integer> numbers(int ordinal) {
        return spoken.keySet().stream()
                .filter(quarter -> quarter.ordinal() == ordinal)
                .flatMap(quarter -> quarter.year().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether the newest year named with a quarter is the filing's own: another is named too, or it
     * is named where the quarter is first spoken of. A year ago alone says nothing of this one.
     */
    boolean own(int ordinal) {
        return numbers(ordinal).size() > 1
                || Optional.ofNullable(opened.get(ordinal)).flatMap(Quarter::year).isPresent();
    }
}
