package org.crossfoot.read.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossfoot.model.Concept;

/** Elements among which filers choose for one and the same line, and what we call it. */
final class Elements {

    private static final String PATH = "/concepts/elements.tsv";
    private static final Map<String, Family> FAMILIES = load();

    private record Family(List<String> known, Set<String> all) {}

    private Elements() {}

    private static Map<String, Family> load() {
        var families = new HashMap<String, Family>();
        var stream = Objects.requireNonNull(Elements.class.getResourceAsStream(PATH), PATH);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Elements::family)
                    .forEach(family -> family.all().forEach(name -> families.put(name, family)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return families;
    }

    private static Family family(String line) {
        int tab = line.indexOf('\t');
        List<String> known = List.of(line.substring(0, tab).split(" "));
        var all = new HashSet<>(known);
        all.addAll(List.of(line.substring(tab + 1).strip().split(" ")));
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
