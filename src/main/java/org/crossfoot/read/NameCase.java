package org.crossfoot.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.read.words.Search;

/** A company's name that is set in capitals, in the case in which people write it. */
final class NameCase {

    /** Words too short to be told from the initials of a company by their vowels. */
    private static final Set<String> SHORT =
            Set.of(
                    "AIR", "BAY", "BIG", "BOX", "CAR", "GAS", "ICE", "KEY", "LAB", "LAW", "MAN",
                    "NEW", "OIL", "OLD", "ONE", "RED", "SEA", "SUN", "TAX", "TWO", "VAN", "WAY",
                    "INC", "LTD", "CO", "CORP", "THE");

    private static final Set<String> JOINING = Set.of("OF", "AND", "FOR", "IN");

    private NameCase() {}

    /**
     * The name as the text writes it most often with small letters, else in a likely case.
     *
     * @param lines the words of the filing's first pages
     */
    static String of(String printed, List<String> lines) {
        if (!capital(printed)) {
            return printed;
        }
        return written(printed, lines).orElseGet(() -> set(printed, lines));
    }

    private static boolean capital(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> written(String name, List<String> lines) {
        Map<String, Integer> forms = new HashMap<>();
        for (String line : lines) {
            for (int at = Search.next(line, name, 0);
                    at >= 0;
                    at = Search.next(line, name, at + 1)) {
                if (apart(line, at, name)) {
                    String form = line.substring(at, at + name.length());
                    if (named(form)) {
                        forms.merge(form, 1, Integer::sum);
                    }
                }
            }
        }
        return forms.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static boolean apart(String line, int at, String name) {
        int end = at + name.length();
        return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }

    /** Whether small letters are in it, and none begins it. */
    private static boolean named(String form) {
        return !capital(form) && Character.isUpperCase(form.charAt(0));
    }

    private static String set(String printed, List<String> lines) {
        var name = new StringBuilder();
        for (String word : printed.split(" ", -1)) {
            name.append(name.isEmpty() ? first(word, lines) : " " + further(word));
        }
        return name.toString();
    }

    private static String first(String word, List<String> lines) {
        return !CompanyForm.ends(word) && initials(word, lines) ? word : hyphened(word);
    }

    private static String further(String word) {
        return JOINING.contains(word) ? word.toLowerCase(Locale.ROOT) : hyphened(word);
    }

    /** Whether sentences write a word in capitals only. */
    private static boolean initials(String word, List<String> lines) {
        String bare = word.replaceFirst("[.,]+$", "");
        boolean capital = false;
        for (String line : lines) {
            for (int at = Search.next(line, bare, 0);
                    at >= 0;
                    at = Search.next(line, bare, at + 1)) {
                if (apart(line, at, bare)) {
                    boolean here = line.startsWith(bare, at);
                    if (!here) {
                        return false;
                    }
                    capital |= sentence(line);
                }
            }
        }
        return capital;
    }

    private static boolean sentence(String line) {
        long small = line.chars().filter(Character::isLowerCase).count();
        return small > line.length() / 2;
    }

    /** "WAL-MART" is spoken where a part of it is. */
    private static String hyphened(String word) {
        String[] parts = word.split("-", -1);
        boolean spoken = false;
        for (String part : parts) {
            spoken |= spoken(part);
        }
        for (int i = 0; i < parts.length && spoken; i++) {
            boolean said = spoken(parts[i]) || parts[i].matches(".*[AEIOUY].*");
            parts[i] = said ? small(parts[i]) : parts[i];
        }
        return spoken ? String.join("-", parts) : word;
    }

    private static boolean spoken(String word) {
        String letters = word.replaceFirst("[.,]+$", "");
        return SHORT.contains(letters)
                || (word.length() > 3 && word.matches(".*[AEIOUY].*") && word.matches("[A-Z',.]+"));
    }

    private static String small(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
