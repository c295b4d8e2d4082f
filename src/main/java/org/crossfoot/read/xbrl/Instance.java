package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.model.Period;

/** The facts of an instance, in its own order. */
final class Instance {

    private static final Pattern ANNUAL = Pattern.compile("(?:10-K|20-F|40-F).*");

    private final List<XbrlFact> facts;
    private final Map<String, List<XbrlFact>> whole = new LinkedHashMap<>();
    private final boolean complete;

    /**
     * @param complete whether the instance was read to its end
     */
    Instance(List<XbrlFact> facts, boolean complete) {
        this.facts = List.copyOf(facts);
        this.complete = complete;
        for (XbrlFact fact : facts) {
            if (fact.whole()) {
                whole.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact);
            }
        }
    }

    List<XbrlFact> facts() {
        return facts;
    }

    boolean complete() {
        return complete;
    }

    /** The facts of an element that speak of the whole company. */
    List<XbrlFact> of(String key) {
        return whole.getOrDefault(key, List.of());
    }

    Optional<XbrlFact> at(String key, Period period) {
        return of(key).stream()
                .filter(fact -> fact.context().period().equals(period))
                .filter(XbrlFact::numeric)
                .findFirst();
    }

    /** What a fact of the cover says in words, of the whole company before one of a group. */
    Optional<String> words(String element) {
        String key = "dei:" + element;
        return Stream.concat(of(key).stream(), facts.stream().filter(f -> f.key().equals(key)))
                .map(XbrlFact::words)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Whether a whole year is reported on; quarters are then no columns of a statement. */
    boolean annual() {
        return words("DocumentType").filter(ANNUAL.asMatchPredicate()).isPresent();
    }

    /** The currency of most figures. */
    String currency() {
        return facts.stream()
                .map(XbrlFact::unit)
                .filter(unit -> unit.matches("[A-Z]{3}"))
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("USD");
    }
}
