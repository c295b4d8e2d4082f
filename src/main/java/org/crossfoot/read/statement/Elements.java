package org.crossfoot.read.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.read.words.WordTable;

/** Elements among which filers choose for one and the same line, and what we call it. */
final class Elements {

    private static final Map<String, Family> FAMILIES = load();

    private record Family(List<String> known, Set<String> all) {}

    private Elements() {}

    private static Map<String, Family> load() {
        var families = new HashMap<String, Family>();
        WordTable.rows("concepts/elements.tsv").stream()
                .map(Elements::family)
                .forEach(family -> family.all().forEach(name -> families.put(name, family)));
        return families;
    }

    private static Family family(String[] fields) {
        List<String> known = List.of(fields[0].split(" "));
        var all = new HashSet<>(known);
        all.addAll(List.of(fields[1].strip().split(" ")));
        all.remove("");
        return new Family(known, all);
    }

    /** Whether a line may be called by either. */
    static boolean alike(Concept one, Concept other) {
        Family family = FAMILIES.get(one.name());
        return one.equals(other) || (family != null && family.all().contains(other.name()));
    }

    /** The name by which we know an element. */
    static Concept known(Concept element) {
        Family family = FAMILIES.get(element.name());
        return family == null || family.known().contains(element.name())
                ? element
                : new Concept(family.known().getFirst());
    }
}
