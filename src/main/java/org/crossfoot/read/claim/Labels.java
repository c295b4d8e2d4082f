package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names that a row's label gives it in running text. */
final class Labels {

    private static final Set<String> SECTIONS = Set.of("revenue", "sale");
    private static final Set<String> COSTS = Set.of("expense", "cost");

    private Labels() {}

    /** A label without asides, and without what follows them. */
    static String plain(String label) {
        return label.replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("(?i)[,:]?\\s*(?:-+\\s*)?\\bnet(?: of .*)?\\s*$", " ")
                .replaceAll("[:*]", " ")
                .strip();
    }

    /** All names of a row, under a heading. */
    static List<String> names(String label, Optional<String> heading) {
        String plain = plain(label);
        var words = Words.of(plain);
        var names = new ArrayList<String>();
        if (words.size() >= 2 && words.size() <= 14) {
            names.add(plain);
            if (words.getFirst().equals("total") && words.size() >= 3) {
                names.add(plain.substring("total".length()));
            }
        }
        heading.map(text -> Words.of(text.toLowerCase(Locale.ROOT)))
                .ifPresent(section -> names.addAll(under(plain, words, section)));
        return names;
    }

    private static List<String> under(String plain, List<String> words, List<String> section) {
        if (words.isEmpty() || words.size() > 10 || words.getFirst().equals("total")) {
            return List.of();
        }
        if (section.stream().anyMatch(COSTS::contains)) {
            return words.size() > 1 && words.stream().noneMatch(COSTS::contains)
                    ? List.of(plain + " expense", plain + " cost", plain + " spending")
                    : List.of();
        }
        boolean selling = section.stream().anyMatch(SECTIONS::contains);
        return selling && words.stream().noneMatch(SECTIONS::contains)
                ? List.of(plain + " revenue", plain + " sales")
                : List.of();
    }
}
