package org.crossfoot.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;
import org.crossfoot.write.Report;

/**
 * What is lit while something is in focus.
 *
 * @param lead the cell that proof and source follow
 * @param selected the cells that are selected, lead among them
 * @param parts the cells that the lead or the words are made of, and what is done with each
 * @param runs what is lit in the filing as printed, the first of them in sight
 */
public record Trace(
        Optional<CellRef> lead, Set<CellRef> selected, Map<CellRef, Op> parts, List<Run> runs) {

    /** A run of the filing that is lit. */
    public record Run(Source source, Light light) {}

    /** How a run is lit. */
    public enum Light {
        SELECTED,
        ADDEND,
        /** Words that a check contradicts. */
        DISPUTED
    }

    public static final Trace NONE = new Trace(Optional.empty(), Set.of(), Map.of(), List.of());

    public Trace {
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        runs = List.copyOf(runs);
    }

    public static Trace of(OutcomeIndex index, Focus focus) {
        return switch (focus) {
            case Focus.None _ -> NONE;
            case Focus.Cells cells when foreign(index.report(), cells) -> NONE;
            case Focus.Cells cells -> ofCells(index, cells);
            case Focus.Words words -> ofWords(index, words.source());
            case Focus.Finding finding -> ofOutcome(index.report().filing(), finding.outcome());
        };
    }

    private static boolean foreign(Report report, Focus.Cells cells) {
        return report.filing().statements().stream()
                .noneMatch(statement -> statement.id().equals(cells.lead().statement()));
    }

    private static Trace ofCells(OutcomeIndex index, Focus.Cells cells) {
        var parts =
                cells.all().size() == 1 ? Addends.of(index, cells.lead()) : Map.<CellRef, Op>of();
        var selected = new LinkedHashSet<CellRef>();
        selected.add(cells.lead());
        selected.addAll(cells.all());
        return of(index.report().filing(), Optional.of(cells.lead()), selected, parts, List.of());
    }

    private static Trace ofWords(OutcomeIndex index, Source words) {
        return index.about(words).stream()
                .findFirst()
                .map(outcome -> ofOutcome(index.report().filing(), outcome))
                .orElseGet(
                        () ->
                                new Trace(
                                        Optional.empty(),
                                        Set.of(),
                                        Map.of(),
                                        List.of(new Run(words, Light.SELECTED))));
    }

    private static Trace ofOutcome(Filing filing, Outcome outcome) {
        if (outcome instanceof Skipped skipped) {
            var lit = skipped.words().map(words -> new Run(words, Light.SELECTED));
            return of(
                    filing,
                    skipped.cells().stream().findFirst(),
                    Set.copyOf(skipped.cells()),
                    Map.of(),
                    lit.stream().toList());
        }
        Proof proof = Outcomes.proof(outcome).orElseThrow();
        var words = new ArrayList<Run>();
        var light = outcome instanceof Differs ? Light.DISPUTED : Light.SELECTED;
        proof.stated().words().ifPresent(run -> words.add(new Run(run, light)));
        for (Proof.Term term : proof.terms()) {
            term.words().ifPresent(run -> words.add(new Run(run, Light.ADDEND)));
        }
        var parts = new LinkedHashMap<>(Addends.terms(proof));
        var lead = proof.stated().cell().or(() -> parts.keySet().stream().findFirst());
        lead.ifPresent(parts::remove);
        return of(filing, lead, lead.map(Set::of).orElse(Set.of()), parts, words);
    }

    private static Trace of(
            Filing filing,
            Optional<CellRef> lead,
            Set<CellRef> selected,
            Map<CellRef, Op> parts,
            List<Run> words) {
        var runs = new ArrayList<>(words);
        for (CellRef cell : selected) {
            printed(filing, cell).ifPresent(run -> runs.add(new Run(run, Light.SELECTED)));
        }
        for (CellRef cell : parts.keySet()) {
            printed(filing, cell).ifPresent(run -> runs.add(new Run(run, Light.ADDEND)));
        }
        return new Trace(lead, selected, parts, runs);
    }

    private static Optional<Source> printed(Filing filing, CellRef cell) {
        return filing.fact(cell).map(Fact::source);
    }
}
