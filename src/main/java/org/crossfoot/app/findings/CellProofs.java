package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Outcomes;
import org.crossfoot.check.Outcome;
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
            var proof = Outcomes.proof(outcome);
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
                        .filter(
                                outcome ->
                                        Outcomes.words(outcome).filter(words::touches).isPresent())
                        .toList();
        return new CellProofs(worstFirst(touching), List.of());
    }

    /** What to show first: whatever does not agree, else what is held against the figure itself. */
    List<Outcome> first() {
        var all = new ArrayList<>(stating);
        using.stream().filter(outcome -> outcome instanceof Outcome.Differs).forEach(all::add);
        return worstFirst(all);
    }

    private static List<Outcome> worstFirst(List<Outcome> outcomes) {
        return outcomes.stream().sorted(Comparator.comparing(Mark::of)).toList();
    }
}
