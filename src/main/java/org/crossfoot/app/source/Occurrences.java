package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Trace;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/** The places of a filing that print what is in focus: its cell, other cells, and sentences. */
final class Occurrences {

    private Occurrences() {}

    /** The places, the one to show first in front. */
    static List<Source> of(Report report, Focus focus, Trace trace) {
        var places = new LinkedHashSet<Source>();
        if (!(focus instanceof Focus.Cells)) {
            trace.runs().stream()
                    .filter(run -> run.light() != Trace.Light.ADDEND)
                    .map(Trace.Run::source)
                    .forEach(places::add);
        }
        trace.lead().ifPresent(cell -> places.addAll(printed(report, cell)));
        return new ArrayList<>(places);
    }

    private static Set<Source> printed(Report report, CellRef cell) {
        var places = new LinkedHashSet<Source>();
        var filing = report.filing();
        filing.fact(cell).map(Fact::source).ifPresent(places::add);
        places.addAll(sentences(report, cell));
        filing.fact(cell).ifPresent(fact -> places.addAll(elsewhere(filing, cell, fact)));
        return places;
    }

    /** The words that state this very figure. */
    private static List<Source> sentences(Report report, CellRef cell) {
        return report.outcomes().stream()
                .flatMap(outcome -> proof(outcome).stream())
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

    private static Optional<Proof> proof(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> Optional.of(agrees.proof());
            case Outcome.Differs differs -> Optional.of(differs.proof());
            case Outcome.Skipped _ -> Optional.empty();
        };
    }

    /** The same line for the same period with the same figure, in other statements. */
    private static List<Source> elsewhere(Filing filing, CellRef cell, Fact fact) {
        var home = filing.statement(cell.statement());
        var line = home.lines().get(cell.row());
        var period = home.columns().get(cell.column()).period();
        if (line.concept().isEmpty() || period.isEmpty()) {
            return List.of();
        }
        var places = new ArrayList<Source>();
        for (Statement statement : filing.statements()) {
            for (int column = 0; column < statement.columns().size(); column++) {
                if (!statement.id().equals(home.id())
                        && statement.columns().get(column).period().equals(period)) {
                    places.addAll(same(statement, column, line, fact));
                }
            }
        }
        return places;
    }

    private static List<Source> same(Statement statement, int column, Line line, Fact fact) {
        return statement
                .rows(line.concept().orElseThrow())
                .mapToObj(row -> statement.fact(row, column))
                .flatMap(Optional::stream)
                .filter(other -> other.amount().value().compareTo(fact.amount().value()) == 0)
                .map(Fact::source)
                .toList();
    }
}
