package org.crossfoot.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/**
 * What the checks say of each cell, and where the lines of a concept stand: gathered once, where a
 * filing is read, for whoever selects a cell.
 */
public final class OutcomeIndex {

    private final Report report;
    private final Map<CellRef, List<Outcome>> cells = new HashMap<>();
    private final List<Outcome> worded;
    private final Map<Concept, List<CellRef>> concepts = new HashMap<>();

    public OutcomeIndex(Report report) {
        this.report = report;
        for (Outcome outcome : report.outcomes()) {
            for (CellRef cell : new HashSet<>(Outcomes.cells(outcome))) {
                cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(outcome);
            }
        }
        worded = report.outcomes().stream().filter(o -> Outcomes.words(o).isPresent()).toList();
        report.filing().statements().forEach(this::add);
    }

    private void add(Statement statement) {
        for (int row = 0; row < statement.lines().size(); row++) {
            var concept = statement.lines().get(row).concept();
            for (int column = 0; column < statement.columns().size(); column++) {
                if (concept.isPresent() && statement.fact(row, column).isPresent()) {
                    concepts.computeIfAbsent(concept.get(), _ -> new ArrayList<>())
                            .add(statement.cell(row, column));
                }
            }
        }
    }

    public Report report() {
        return report;
    }

    /** The outcomes that a cell takes part in, in the order of the checks. */
    public List<Outcome> of(CellRef cell) {
        return cells.getOrDefault(cell, List.of());
    }

    /** The arithmetic that a cell takes part in, in the order of the checks. */
    List<Proof> proofs(CellRef cell) {
        return of(cell).stream().flatMap(outcome -> Outcomes.proof(outcome).stream()).toList();
    }

    /** The outcomes that speak of some words of the prose, in the order of the checks. */
    public List<Outcome> about(Source words) {
        return worded.stream()
                .filter(outcome -> Outcomes.words(outcome).filter(words::touches).isPresent())
                .toList();
    }

    /** The figures of a concept, in the order of the statements. */
    public List<CellRef> figures(Concept concept) {
        return concepts.getOrDefault(concept, List.of());
    }
}
