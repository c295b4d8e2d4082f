package org.crossfoot.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;

/** What a figure is made of, and what is made of it. */
public final class Addends {

    private Addends() {}

    /**
     * The figures that make a cell, each with what is done with it; empty for a figure that stands
     * alone. The statement's own sums go before the arithmetic of other checks.
     */
    public static Map<CellRef, Op> of(OutcomeIndex index, CellRef cell) {
        var statement = index.report().filing().statement(cell.statement());
        return relation(statement, cell)
                .map(relation -> terms(statement, relation, cell.column()))
                .or(() -> proof(index, cell).map(Addends::terms))
                .orElse(Map.of());
    }

    /** The figures that a cell goes into. */
    public static Set<CellRef> dependents(OutcomeIndex index, CellRef cell) {
        var found = new LinkedHashSet<CellRef>();
        var statement = index.report().filing().statement(cell.statement());
        for (Relation relation : statement.relations()) {
            if (relation.terms().stream().anyMatch(term -> term.row() == cell.row())
                    && statement.fact(relation.total(), cell.column()).isPresent()) {
                found.add(statement.cell(relation.total(), cell.column()));
            }
        }
        for (Proof proof : index.proofs(cell)) {
            proof.stated().cell().ifPresent(found::add);
        }
        found.remove(cell);
        return found;
    }

    /** The terms of a proof that stand in a statement. */
    static Map<CellRef, Op> terms(Proof proof) {
        var parts = new LinkedHashMap<CellRef, Op>();
        for (Proof.Term term : proof.terms()) {
            term.cell().ifPresent(cell -> parts.put(cell, term.op()));
        }
        return parts;
    }

    private static Optional<Relation> relation(Statement statement, CellRef cell) {
        return statement.relations().stream()
                .filter(relation -> relation.total() == cell.row())
                .filter(relation -> !terms(statement, relation, cell.column()).isEmpty())
                .max(
                        Comparator.<Relation, Boolean>comparing(
                                        relation -> relation.ties().contains(cell.column()))
                                .thenComparingInt(relation -> relation.terms().size()));
    }

    private static Map<CellRef, Op> terms(Statement statement, Relation relation, int column) {
        var parts = new LinkedHashMap<CellRef, Op>();
        for (Relation.Term term : relation.terms()) {
            if (statement.fact(term.row(), column).isPresent()) {
                parts.put(statement.cell(term.row(), column), term.sign() < 0 ? Op.MINUS : Op.PLUS);
            }
        }
        return parts;
    }

    private static Optional<Proof> proof(OutcomeIndex index, CellRef cell) {
        return index.proofs(cell).stream()
                .filter(proof -> proof.stated().cell().equals(Optional.of(cell)))
                .filter(proof -> !terms(proof).isEmpty())
                .max(Comparator.comparingInt(proof -> terms(proof).size()));
    }
}
