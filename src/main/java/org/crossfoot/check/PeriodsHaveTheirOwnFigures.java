package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/** Two periods of one length do not share their figures. */
final class PeriodsHaveTheirOwnFigures implements TableCheck {

    private static final int FEWEST_DIGITS = 3;
    private static final int MANY = 3;

    /** Of so many lines one may be equal, such as a dividend or an amortisation that is level. */
    private static final int FEW = 2;

    @Override
    public String id() {
        return "periods-have-their-own-figures";
    }

    @Override
    public String number() {
        return "S-14";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return List.of();
    }

    @Override
    public List<Outcome> apply(Books books) {
        var outcomes = new ArrayList<Outcome>();
        for (var statement : books.printed().filing().statements()) {
            if (statement.kind() == Statement.Kind.INCOME_STATEMENT
                    || statement.kind() == Statement.Kind.CASH_FLOW) {
                for (int column : Footing.figures(statement).toArray()) {
                    Footing.figures(statement)
                            .filter(other -> other > column)
                            .filter(other -> comparable(statement, column, other))
                            .forEach(
                                    other ->
                                            outcomes.addAll(
                                                    apply(books, statement, column, other)));
                }
            }
        }
        return outcomes;
    }

    private List<Outcome> apply(Books books, Statement statement, int column, int other) {
        var proofs =
                IntStream.range(0, statement.lines().size())
                        .filter(row -> equal(statement, row, column, other))
                        .mapToObj(row -> proof(books, statement, row, column, other))
                        .toList();
        if (proofs.size() < MANY || proofs.size() < lines(statement, column) / FEW) {
            return proofs.stream()
                    .map(proof -> (Outcome) new Differs(id(), Severity.INFO, proof, List.of()))
                    .toList();
        }
        var first = proofs.getFirst();
        return List.of(
                new Differs(
                        id(),
                        Severity.WARNING,
                        with(first, proofs.subList(1, proofs.size())),
                        List.of()));
    }

    private static long lines(Statement statement, int column) {
        return statement.lines().stream()
                .filter(line -> line.unit() == Unit.MONEY && line.role() != Line.Role.MEMO)
                .filter(line -> line.facts().get(column).isPresent())
                .count();
    }

    /** Two durations of one length that end apart. */
    private static boolean comparable(Statement statement, int column, int other) {
        return statement.columns().get(column).period().orElse(null) instanceof Period.Duration a
                && statement.columns().get(other).period().orElse(null) instanceof Period.Duration b
                && a.months() == b.months()
                && !a.end().equals(b.end());
    }

    private static boolean equal(Statement statement, int row, int column, int other) {
        var line = statement.lines().get(row);
        var a = statement.fact(row, column);
        var b = statement.fact(row, other);
        return line.unit() == Unit.MONEY
                && line.role() != Line.Role.MEMO
                && a.isPresent()
                && b.isPresent()
                && a.get().shown().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && a.get().amount().equals(b.get().amount());
    }

    /** The equal pair, and for each of the two what else confirms it. */
    private static Proof proof(Books books, Statement statement, int row, int column, int other) {
        var here = statement.cell(row, column);
        var there = statement.cell(row, other);
        Amount amount = statement.fact(row, column).orElseThrow().amount();
        var line = statement.lines().get(row);
        return new Proof(
                line.name(),
                statement.columns().get(column).period(),
                line.unit(),
                List.of(term(line, amount, there)),
                amount,
                amount.interval(),
                term(line, amount, here),
                java.util.stream.Stream.of(here, there)
                        .flatMap(cell -> confirmed(books, cell).stream())
                        .toList());
    }

    private static Optional<Proof> confirmed(Books books, CellRef cell) {
        return books.using(Set.of(cell))
                .filter(books::holds)
                .findFirst()
                .flatMap(comparison -> comparison.proof(books.printed()));
    }

    private static Proof.Term term(Line line, Amount amount, CellRef cell) {
        return new Proof.Term(
                Op.PLUS,
                line.name(),
                amount,
                line.unit(),
                Optional.of(cell),
                Optional.empty(),
                false);
    }

    private static Proof with(Proof proof, List<Proof> others) {
        return new Proof(
                proof.subject(),
                proof.period(),
                proof.unit(),
                proof.terms(),
                proof.computed(),
                proof.allowed(),
                proof.stated(),
                others);
    }
}
