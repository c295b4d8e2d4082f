package org.crossfoot.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Watch;

/**
 * Decides what is said of each comparison.
 *
 * <p>A failing one accuses only when there is a witness: the same rule holds in another column, or
 * one changed figure would mend other comparisons too. Comparisons that one slip explains together
 * are said once, where the suspect is stated.
 */
final class Verdicts {

    private final Books books;
    private final Map<Comparison, Case> cases = new LinkedHashMap<>();
    private final Set<Comparison> explained = new LinkedHashSet<>();

    Verdicts(Books books) {
        this.books = books;
    }

    /** One outcome for each comparison that can be made. */
    List<Outcome> outcomes() {
        var repairs = new Repairs(books);
        for (var rule : books.rules()) {
            for (var comparison : rule.comparisons()) {
                if (books.fails(comparison)) {
                    cases.put(comparison, Case.of(books, rule, comparison, repairs));
                }
            }
        }
        cases.values().stream().filter(Case::isBelieved).forEach(this::explain);
        var outcomes = new ArrayList<Outcome>();
        for (var rule : books.rules()) {
            for (var comparison : rule.comparisons()) {
                outcome(comparison).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    /** Leaves one comparison to speak for all that the same slip explains. */
    private void explain(Case one) {
        one.confirmed()
                .ifPresent(
                        repair -> {
                            var speaker =
                                    repair.mends().stream()
                                            .filter(c -> c.stated().equals(repair.suspect()))
                                            .filter(this::isBelieved)
                                            .findFirst()
                                            .filter(c -> !one.states(repair.suspect()));
                            if (speaker.isPresent()) {
                                explained.add(one.comparison());
                            } else if (!explained.contains(one.comparison())) {
                                explained.addAll(repair.mends());
                            }
                        });
    }

    private boolean isBelieved(Comparison comparison) {
        Watch.tick();
        Case failing = cases.get(comparison);
        return failing != null && failing.isBelieved();
    }

    private Optional<Outcome> outcome(Comparison comparison) {
        Case failing = cases.get(comparison);
        if (failing == null) {
            return comparison
                    .proof(books.printed())
                    .map(proof -> new Agrees(comparison.check(), proof));
        }
        if (explained.contains(comparison)) {
            return Optional.of(failing.skipped(Reason.FIGURE_IN_DOUBT));
        }
        return Optional.of(
                failing.isBelieved() ? failing.differs() : failing.skipped(failing.doubt()));
    }

    static Skipped skipped(Comparison comparison, Proof proof, Reason reason) {
        return new Skipped(
                comparison.check(), reason, proof.subject(), proof.cells(), Optional.empty());
    }
}
