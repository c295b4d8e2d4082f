package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.app.Mark;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;
import org.crossfoot.write.Report;

/**
 * What the checks say of one figure or of some words.
 *
 * @param stating outcomes that hold it against something else, worst first
 * @param using outcomes in which it is a term, worst first
 */
record CellProofs(List<Outcome> stating, List<Outcome> using) {

    static CellProofs of(Report report, CellRef cell) {
        var stating = new ArrayList<Outcome>();
        var using = new ArrayList<Outcome>();
        for (var outcome : report.outcomes()) {
            var proof = proof(outcome);
            boolean due =
                    outcome instanceof Outcome.Skipped skipped && skipped.cells().contains(cell);
            if (due || proof.flatMap(p -> p.stated().cell()).filter(cell::equals).isPresent()) {
                stating.add(outcome);
            } else if (proof.filter(p -> p.cells().contains(cell)).isPresent()) {
                using.add(outcome);
            }
        }
        return new CellProofs(worstFirst(stating), worstFirst(using));
    }

    /** The outcomes that speak of some words of the prose. */
    static CellProofs of(Report report, Source words) {
        var touching =
                report.outcomes().stream()
                        .filter(outcome -> words(outcome).filter(words::touches).isPresent())
                        .toList();
        return new CellProofs(worstFirst(touching), List.of());
    }

    /** What to show first: whatever does not agree, else what is held against the figure itself. */
    List<Outcome> first() {
        var all = new ArrayList<>(stating);
        using.stream().filter(outcome -> outcome instanceof Outcome.Differs).forEach(all::add);
        return worstFirst(all);
    }

    /** The arithmetic of an outcome, where there is any. */
    static Optional<Proof> proof(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> Optional.of(agrees.proof());
            case Outcome.Differs differs -> Optional.of(differs.proof());
            case Outcome.Skipped skipped -> Optional.empty();
        };
    }

    /** The words of the prose that an outcome is about. */
    static Optional<Source> words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> agrees.proof().stated().words();
            case Outcome.Differs differs -> differs.proof().stated().words();
            case Outcome.Skipped skipped -> skipped.words();
        };
    }

    private static List<Outcome> worstFirst(List<Outcome> outcomes) {
        return outcomes.stream().sorted(Comparator.comparing(Mark::of)).toList();
    }
}
