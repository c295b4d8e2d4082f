package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Columns that are parts of a whole, such as the components of equity: where the years that they
 * run over stand together, none of them is the year of one column.
 */
final class Components {

    private static final int LEAST = 3;

    private Components() {}

    /** The heads without what names several years over all the columns. */
    static List<List<String>> heads(List<List<String>> heads) {
        if (heads.size() < LEAST) {
            return heads;
        }
        List<String> over = new ArrayList<>(heads.getFirst());
        over.removeIf(text -> !everywhere(text, heads) || years(Phrase.of(text)) < 2);
        if (over.isEmpty()) {
            return heads;
        }
        List<List<String>> rest =
                heads.stream()
                        .map(head -> head.stream().filter(text -> !over.contains(text)).toList())
                        .toList();
        return named(rest) ? rest : heads;
    }

    private static boolean everywhere(String text, List<List<String>> heads) {
        for (List<String> head : heads) {
            if (!head.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether columns are components over several years, which title or heads name together. */
    static boolean parts(Phrase context, List<List<String>> heads) {
        List<List<String>> own = heads(heads);
        return !own.equals(heads) || (!context.range() && years(context) > 1 && named(own));
    }

    /** What a title says of the time of columns; no more than that it lasts, of components. */
    static Phrase context(Phrase context, List<List<String>> heads) {
        return parts(context, heads)
                ? new Phrase(List.of(), context.lengths(), OptionalInt.empty(), false, false, false)
                : context;
    }

    /** Whether each column has a name that no other has, and none a date. */
    private static boolean named(List<List<String>> heads) {
        List<String> names = heads.stream().map(head -> String.join(" ", head)).toList();
        return names.size() >= LEAST
                && new HashSet<>(names).size() == names.size()
                && names.stream()
                        .allMatch(
                                name ->
                                        name.chars().anyMatch(Character::isLetter)
                                                && Phrase.of(name).silent());
    }

    private static int years(Phrase phrase) {
        Set<Integer> years = new HashSet<>();
        for (PartDate date : phrase.dates()) {
            if (date.year() > 0) {
                years.add(date.year());
            }
        }
        return years.size();
    }
}
