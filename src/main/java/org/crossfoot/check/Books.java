package org.crossfoot.check;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;

/** Everything that must hold between the figures of a filing, and whether it does. */
final class Books {

    private final Figures printed;
    private final List<Rule> rules;
    private final Map<Comparison, Optional<Tier>> tiers = new LinkedHashMap<>();
    private final Map<CellRef, List<Comparison>> uses = new HashMap<>();
    private final List<Outcome> outcomes;

    private Books(Filing filing, List<Rule> rules) {
        this.printed = Figures.printed(filing);
        this.rules = List.copyOf(rules);
        for (var rule : rules) {
            for (var comparison : rule.comparisons()) {
                tiers.put(comparison, comparison.tier(printed));
                comparison
                        .cells()
                        .distinct()
                        .forEach(
                                cell ->
                                        uses.computeIfAbsent(cell, c -> new java.util.ArrayList<>())
                                                .add(comparison));
            }
        }
        this.outcomes = new Verdicts(this).outcomes();
    }

    static Books of(Filing filing) {
        return new Books(
                filing,
                Checks.all().stream()
                        .filter(TableCheck.class::isInstance)
                        .flatMap(check -> ((TableCheck) check).rules(filing).stream())
                        .toList());
    }

    /** What came of the rules of one check. */
    List<Outcome> outcomes(String check) {
        return outcomes.stream().filter(outcome -> outcome.check().equals(check)).toList();
    }

    /** The figures that are likeliest wrong where something is said to differ. */
    Doubts doubts() {
        return outcomes.stream()
                .filter(Differs.class::isInstance)
                .map(Differs.class::cast)
                .filter(differs -> differs.severity() != Severity.INFO)
                .flatMap(differs -> differs.diagnoses().stream().limit(1))
                .flatMap(diagnosis -> diagnosis.suspect().stream())
                .flatMap(printed::printedAs)
                .collect(collectingAndThen(toSet(), Doubts::new));
    }

    List<Rule> rules() {
        return rules;
    }

    Figures printed() {
        return printed;
    }

    Optional<Tier> tier(Comparison comparison) {
        return tiers.getOrDefault(comparison, Optional.empty());
    }

    boolean fails(Comparison comparison) {
        return tier(comparison).filter(tier -> !tier.holds()).isPresent();
    }

    /** Whether it holds, and not only because there is nothing in it. */
    boolean holds(Comparison comparison) {
        return tier(comparison).filter(Tier::holds).isPresent()
                && comparison.operands().stream()
                                .flatMap(o -> printed.amount(o.cell()).stream())
                                .filter(amount -> amount.value().signum() != 0)
                                .count()
                        > 0;
    }

    /** All comparisons that one of some figures takes part in. */
    Stream<Comparison> using(Set<CellRef> cells) {
        return cells.stream()
                .flatMap(cell -> uses.getOrDefault(cell, List.of()).stream())
                .distinct();
    }
}
