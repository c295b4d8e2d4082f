package org.crossfoot.read.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Row;

/**
 * Which row a name of revenue means where a statement has several: sales beside all revenues, what
 * is net beside what is gross.
 */
final class Turnover {

    private static final Set<String> NOUNS = Set.of("sale", "revenue", "turnover");
    private static final Set<String> NARROWING = Set.of("net", "gross");

    /** Labels with one of these are no revenue, whatever else they hold. */
    private static final Set<String> OTHERS =
            Set.of(
                    "cost",
                    "expense",
                    "gain",
                    "loss",
                    "on",
                    "tax",
                    "less",
                    "before",
                    "percent",
                    "percentage",
                    "proceed",
                    "excess",
                    "profit",
                    "margin",
                    "return");

    private final Rows rows;
    private final List<Row> earned;

    /**
     * What a name means.
     *
     * @param sure whether no other row may be meant
     */
    record Meant(Subject subject, boolean sure) {}

    Turnover(Rows rows) {
        this.rows = rows;
        this.earned = rows.income().filter(row -> earned(words(row))).toList();
    }

    private static boolean earned(List<String> label) {
        return label.stream().anyMatch(NOUNS::contains)
                && label.stream().noneMatch(OTHERS::contains);
    }

    private List<String> words(Row row) {
        return Words.of(Labels.plain(rows.name(row)));
    }

    /** A subject as a sentence names it; what is not revenue stays as it is. */
    Meant meant(Subject subject, String name) {
        if (!revenue(subject)) {
            return new Meant(subject, true);
        }
        var said = Words.of(name);
        var exact = earned.stream().filter(row -> words(row).equals(said)).toList();
        if (!exact.isEmpty() && earned.stream().noneMatch(row -> narrows(row, said))) {
            return new Meant(subject.in(exact), true);
        }
        var nouns = said.stream().filter(NOUNS::contains).toList();
        return exact.isEmpty() && clear(subject, nouns, said.contains("total"))
                ? new Meant(subject, true)
                : new Meant(any(subject, nouns), false);
    }

    /** Revenue that a ratio is a share of, where the ratio does not name it. */
    Meant whole(Subject subject) {
        return !revenue(subject) || clear(subject, List.of(), false)
                ? new Meant(subject, true)
                : new Meant(any(subject, List.of()), false);
    }

    private boolean revenue(Subject subject) {
        return earned.size() > 1
                && !subject.rows().isEmpty()
                && subject.concept().filter(Concept.REVENUES::equals).isPresent();
    }

    /** Whether a row is the net or the gross of what is said: "net revenue" beside "revenue". */
    private boolean narrows(Row row, List<String> said) {
        var label = words(row);
        return label.size() == said.size() + 1
                && NARROWING.contains(label.getFirst())
                && label.subList(1, label.size()).equals(said);
    }

    /** Whether a row of all revenue has the words of the name and no other row may be meant. */
    private boolean clear(Subject subject, List<String> nouns, boolean total) {
        return subject.rows().stream()
                .filter(rows::hold)
                .anyMatch(
                        row -> {
                            var label = words(row);
                            boolean all = label.contains("total");
                            return label.containsAll(nouns)
                                    && (all || (!total && alone(subject, nouns)))
                                    && others(subject).noneMatch(Turnover::narrowed);
                        });
    }

    /** Whether no other row has the words of the name. */
    private boolean alone(Subject subject, List<String> nouns) {
        return others(subject).noneMatch(label -> label.containsAll(nouns));
    }

    private Stream<List<String>> others(Subject subject) {
        return earned.stream().filter(row -> !subject.rows().contains(row)).map(this::words);
    }

    private static boolean narrowed(List<String> label) {
        return label.stream().anyMatch(NARROWING::contains);
    }

    private Subject any(Subject subject, List<String> nouns) {
        var all = new LinkedHashSet<>(subject.rows());
        earned.stream().filter(row -> words(row).containsAll(nouns)).forEach(all::add);
        return subject.in(List.copyOf(all));
    }
}
