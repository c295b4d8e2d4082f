package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;

/** What the checks say of each cell. */
final class Marks {

    static final Marks NONE = new Marks(List.of());

    /** One thing that a check says of a cell. */
    record Said(CellMark mark, Outcome outcome) {}

    private final Map<CellRef, List<Said>> said = new HashMap<>();
    private final Map<String, Map<CellMark, Set<Outcome>>> statements = new HashMap<>();

    Marks(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            CellMark mark = mark(outcome);
            marked(outcome).forEach(cell -> say(cell, mark, outcome));
            count(outcome, mark);
        }
    }

    /** Everything said of a cell, loudest first. */
    List<Said> of(CellRef cell) {
        return said.getOrDefault(cell, List.of());
    }

    Optional<CellMark> first(CellRef cell) {
        return of(cell).stream().map(Said::mark).findFirst();
    }

    /** How many outcomes of one kind touch a statement. */
    int count(String statement, CellMark... marks) {
        var kinds = statements.getOrDefault(statement, Map.of());
        return List.of(marks).stream().mapToInt(m -> kinds.getOrDefault(m, Set.of()).size()).sum();
    }

    private void say(CellRef cell, CellMark mark, Outcome outcome) {
        var list = said.computeIfAbsent(cell, _ -> new ArrayList<>());
        list.add(new Said(mark, outcome));
        list.sort((a, b) -> a.mark().compareTo(b.mark()));
    }

    private void count(Outcome outcome, CellMark mark) {
        cells(outcome).stream()
                .map(CellRef::statement)
                .distinct()
                .forEach(
                        id ->
                                statements
                                        .computeIfAbsent(id, _ -> new EnumMap<>(CellMark.class))
                                        .computeIfAbsent(mark, _ -> new LinkedHashSet<>())
                                        .add(outcome));
    }

    private static CellMark mark(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees ->
                    agrees.proof().stated().cell().isPresent()
                            ? CellMark.AGREES
                            : CellMark.TEXT_AGREES;
            case Differs differs ->
                    switch (differs.severity()) {
                        case ERROR -> CellMark.CONTRADICTED;
                        case WARNING -> CellMark.DIFFERS;
                        case INFO -> CellMark.NOTE;
                    };
            case Skipped _ -> CellMark.NOT_CHECKED;
        };
    }

    private static Collection<CellRef> cells(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> agrees.proof().cells();
            case Differs differs -> differs.proof().cells();
            case Skipped skipped -> skipped.cells();
        };
    }

    /** The cells that carry the mark: the stated one, not those that it is made of. */
    private static Collection<CellRef> marked(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> agreed(agrees.proof());
            case Differs differs -> disputed(differs);
            case Skipped skipped -> skipped.cells();
        };
    }

    private static Collection<CellRef> agreed(Proof proof) {
        if (proof.stated().cell().isPresent()) {
            return proof.stated().cell().stream().toList();
        }
        boolean direct = proof.terms().size() == 1 && !proof.terms().getFirst().derived();
        return direct ? proof.cells() : List.of();
    }

    private static Collection<CellRef> disputed(Differs differs) {
        var proof = differs.proof();
        var cells = new LinkedHashSet<CellRef>();
        proof.stated().cell().ifPresent(cells::add);
        if (cells.isEmpty() || proof.terms().size() == 1) {
            proof.terms().stream().limit(1).forEach(term -> term.cell().ifPresent(cells::add));
        }
        for (Diagnosis diagnosis : differs.diagnoses()) {
            diagnosis.suspect().ifPresent(cells::add);
        }
        return cells;
    }
}
