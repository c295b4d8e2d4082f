package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.app.Mark;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.Outcomes;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;

/**
 * What the checks say of one figure or of some words.
 *
 * @param stating outcomes that hold it against something else, worst first
 * @param using outcomes in which it is a term, worst first
 */
record CellProofs(List<Outcome> stating, List<Outcome> using) {

    static CellProofs of(OutcomeIndex index, CellRef cell) {
        var stating = new ArrayList<Outcome>();
        var using = new ArrayList<Outcome>();
        for (var outcome : index.of(cell)) {
            var proof = Outcomes.proof(outcome);
            boolean due = outcome instanceof Outcome.Skipped;
            boolean stated = proof.flatMap(p -> p.stated().cell()).filter(cell::equals).isPresent();
            (due || stated ? stating : using).add(outcome);
        }
        return new CellProofs(worstFirst(stating), worstFirst(using));
    }

    /** The outcomes that speak of some words of the prose. */
    static CellProofs of(OutcomeIndex index, Source words) {
        return new CellProofs(worstFirst(index.about(words)), List.of());
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
