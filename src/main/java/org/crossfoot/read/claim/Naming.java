package org.crossfoot.read.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Watch;

/** How a filing's words number its quarters and years: the ones spoken of most are its own. */
record Naming(Map<Moment.Quarter, Integer> spoken) {

    static Naming of(List<String> paragraphs) {
        var spoken = new HashMap<Moment.Quarter, Integer>();
        for (String paragraph : paragraphs) {
            for (int at = 0; at < paragraph.length(); at++) {
                Watch.tick();
                boolean begins = at == 0 || !Character.isLetterOrDigit(paragraph.charAt(at - 1));
                if (!begins || !Character.isLetterOrDigit(paragraph.charAt(at))) {
                    continue;
                }
                var found = Moments.at(paragraph, at);
                if (found.isPresent()) {
                    quarter(found.get().moment()).ifPresent(q -> spoken.merge(q, 1, Integer::sum));
                    at = found.get().to() - 1;
                }
            }
        }
        return new Naming(Map.copyOf(spoken));
    }

    /** The quarter that is named, or the one that a stretch from the year's beginning ends with. */
    private static Optional<Moment.Quarter> quarter(Moment moment) {
        return switch (moment) {
            case Moment.Quarter quarter -> Optional.of(quarter);
            case Moment.Stretch named ->
                    Optional.of(new Moment.Quarter(named.months() / 3, Optional.of(named.year())));
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
        return spoken.keySet().stream()
                .filter(quarter -> quarter.ordinal() == ordinal)
                .flatMap(quarter -> quarter.year().stream())
                .max(Comparator.naturalOrder());
    }
}
