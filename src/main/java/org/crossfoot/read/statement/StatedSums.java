package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.read.block.Tags;

/**
 * The sums that a filer states between elements, as sums of rows: kept where they tie in some
 * column, and where every addend that has a figure has a row.
 */
final class StatedSums {

    private final TagGrid tags;
    private final Ledger ledger;
    private final List<List<Optional<Fact>>> cells;
    private final Map<Concept, Integer> rows = new HashMap<>();

    StatedSums(TagGrid tags, Ledger ledger, List<List<Optional<Fact>>> cells) {
        this.tags = tags;
        this.ledger = ledger;
        this.cells = cells;
        for (int row = 0; row < cells.size() && !tags.sums().isEmpty(); row++) {
            int at = row;
            tags.concept(row).ifPresent(concept -> rows.putIfAbsent(concept, at));
        }
    }

    /** The learned relations, but for totals of which the filer states the sum. */
    List<Relation> before(List<Relation> learned) {
        if (tags.sums().isEmpty()) {
            return learned;
        }
        Map<Integer, Relation> relations = new HashMap<>();
        learned.forEach(relation -> relations.put(relation.total(), relation));
        Map<Integer, Relation> stated = new HashMap<>();
        for (Tags.Sum sum : tags.sums()) {
            relation(sum)
                    .ifPresent(
                            relation ->
                                    stated.merge(relation.total(), relation, StatedSums::better));
        }
        relations.putAll(stated);
        return relations.values().stream()
                .sorted(Comparator.comparingInt(Relation::total))
                .toList();
    }

    private static Relation better(Relation one, Relation other) {
        return other.ties().size() > one.ties().size() ? other : one;
    }

    private Optional<Relation> relation(Tags.Sum sum) {
        Optional<Integer> total = Optional.ofNullable(rows.get(sum.total()));
        if (total.isEmpty() || !rows.keySet().containsAll(sum.weights().keySet())) {
            return Optional.empty();
        }
        var addends = new ArrayList<Integer>();
        sum.weights().keySet().forEach(addend -> addends.add(rows.get(addend)));
        addends.sort(Comparator.reverseOrder());
        int[] at = addends.stream().mapToInt(Integer::intValue).toArray();
        int[] signs =
                IntStream.of(at)
                        .map(
                                row ->
                                        sum.weights()
                                                        .getOrDefault(
                                                                tags.concept(row).orElseThrow(), 1)
                                                * turned(row)
                                                * turned(total.get()))
                        .toArray();
        List<Integer> ties = ledger.ties(total.get(), at, signs, at.length);
        return ties.isEmpty() || at.length < 2
                ? Optional.empty()
                : Optional.of(
                        Sums.relation(total.get(), at, signs, at.length, Basis.LINKBASE, ties));
    }

    /** -1 where a row is printed with the opposite sign of its tags. */
    private int turned(int row) {
        int turned =
                cells.get(row).stream()
                        .flatMap(Optional::stream)
                        .filter(fact -> fact.tag().isPresent())
                        .mapToInt(
                                fact ->
                                        fact.amount().value().signum()
                                                * fact.tag().get().amount().value().signum())
                        .sum();
        return turned < 0 ? -1 : 1;
    }
}
