package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.read.words.CamelCase;

/**
 * What a filer's schema and linkbases say: the trees of its statements, their labels and sums. By
 * key, elements are {@code us-gaap:Assets}, and {@code own:RocketFuel} where they are the filer's.
 */
final class Links {

    /** Stands for the filer's own prefix, which schema and instance may write differently. */
    static final String OWN = "own:";

    final Map<String, String> definitions = new HashMap<>();
    final Map<String, List<Arc>> presentation = new LinkedHashMap<>();
    final Map<String, List<Arc>> calculation = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private String namespace = "";

    void label(String key, String role, String words) {
        labels.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(role, words);
    }

    void namespace(String uri) {
        namespace = uri;
    }

    String namespace() {
        return namespace;
    }

    static void add(Map<String, List<Arc>> arcs, String role, Arc arc) {
        arcs.computeIfAbsent(role, r -> new ArrayList<>()).add(arc);
    }

    boolean lay() {
        return !presentation.isEmpty();
    }

    /** The label of an element in a role, or its standard one, or its name in words. */
    String label(String key, String role) {
        Map<String, String> known = labels.getOrDefault(key, Map.of());
        return Optional.ofNullable(known.get(role))
                .or(() -> Optional.ofNullable(known.get(plain(role))))
                .or(() -> Optional.ofNullable(known.get("label")))
                .or(() -> Optional.ofNullable(known.get("terseLabel")))
                .map(Links::bare)
                .orElseGet(() -> words(key));
    }

    /** The role without what it says of signs: a negated label is spelled like the plain one. */
    private static String plain(String role) {
        return switch (role) {
            case "negatedTotalLabel", "negatedTotal" -> "totalLabel";
            case "negatedTerseLabel", "negatedTerse" -> "terseLabel";
            case "negatedPeriodStartLabel", "negatedPeriodStart" -> "periodStartLabel";
            case "negatedPeriodEndLabel", "negatedPeriodEnd" -> "periodEndLabel";
            case "negatedNetLabel" -> "netLabel";
            default -> "label";
        };
    }

    private static String bare(String label) {
        return label.replaceAll("\\s*\\[[^]]*]\\s*$", "").replaceAll("\\s+", " ").strip();
    }

    /** An element's name in words: "Common stock shares issued". */
    static String words(String key) {
        String spaced =
                CamelCase.spaced(key.substring(key.indexOf(':') + 1).replaceFirst("Abstract$", ""))
                        .toLowerCase(Locale.ROOT);
        return spaced.isEmpty()
                ? key
                : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
