package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.app.Focus;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Trace;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;

/** The places of a filing that print what is in focus: its cell, other cells, and sentences. */
final class Occurrences {

    private Occurrences() {}

    /** The places, the one to show first in front. */
    static List<Source> of(OutcomeIndex index, Focus focus, Trace trace) {
        var places = new LinkedHashSet<Source>();
        if (!(focus instanceof Focus.Cells)) {
            trace.runs().stream()
                    .filter(run -> run.light() != Trace.Light.ADDEND)
                    .map(Trace.Run::source)
                    .forEach(places::add);
        }
        trace.lead().ifPresent(cell -> places.addAll(printed(index, cell)));
        return new ArrayList<>(places);
    }

    private static Set<Source> printed(OutcomeIndex index, CellRef cell) {
        var places = new LinkedHashSet<Source>();
        var filing = index.report().filing();
        filing.fact(cell).map(Fact::source).ifPresent(places::add);
        places.addAll(sentences(index, cell));
        filing.fact(cell).ifPresent(fact -> places.addAll(elsewhere(index, cell, fact)));
        return places;
    }

    /** The words that state this very figure. */
    private static List<Source> sentences(OutcomeIndex index, CellRef cell) {
        return index.of(cell).stream()
                .flatMap(outcome -> Outcomes.proof(outcome).stream())
                .filter(
                        proof ->
                                proof.terms().size() == 1
                                        && proof.terms()
                                                .getFirst()
                                                .cell()
                                                .equals(Optional.of(cell)))
                .flatMap(proof -> proof.stated().words().stream())
                .toList();
    }

    /** The same line for the same period with the same figure, in other statements. */
    private static List<Source> elsewhere(OutcomeIndex index, CellRef cell, Fact fact) {
        var filing = index.report().filing();
        var concept = filing.statement(cell.statement()).lines().get(cell.row()).concept();
        var period = period(filing, cell);
        if (concept.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        return index.figures(concept.get()).stream()
                .filter(other -> !other.statement().equals(cell.statement()))
                .filter(other -> period(filing, other).equals(period))
                .flatMap(other -> filing.fact(other).stream())
                .filter(other -> other.amount().value().compareTo(fact.amount().value()) == 0)
                .map(Fact::source)
                .toList();
    }

    private static Optional<Period> period(Filing filing, CellRef cell) {
        return filing.statement(cell.statement()).columns().get(cell.column()).period();
    }
}
