package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Column;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/** Rules from the relations of the statements: a total, and the rows that make it. */
final class Footing {

    private static final Pattern RATIO =
            Pattern.compile("percent|%|\\bratio\\b|per share", Pattern.CASE_INSENSITIVE);

    private Footing() {}

    /** One rule for each relation whose total is a named one. */
    static List<Rule> of(String check, Filing filing, NamedTotal total) {
        var rules = new ArrayList<Rule>();
        for (var statement : filing.statements()) {
            ofMoney(statement, r -> NamedTotal.of(statement, r).filter(total::equals).isPresent())
                    .forEach(relation -> rules.add(rule(check, statement, relation)));
        }
        return rules;
    }

    /** One rule for each relation that no named total takes. */
    static List<Rule> ofOthers(String check, Filing filing) {
        var rules = new ArrayList<Rule>();
        for (var statement : filing.statements()) {
            if (statement.kind() == Statement.Kind.OTHER) {
                continue;
            }
            ofMoney(statement, r -> NamedTotal.of(statement, r).isEmpty())
                    .forEach(relation -> rules.add(rule(check, statement, relation)));
        }
        return rules;
    }

    /** Ratios and amounts a share are rounded one by one, and do not add up. */
    private static List<Relation> ofMoney(Statement statement, Predicate<Relation> wanted) {
        var relations = statement.relations().stream().filter(wanted).toList();
        if (relations.isEmpty()) {
            return relations;
        }
        var fineness = Fineness.of(statement);
        return relations.stream()
                .filter(relation -> rows(relation).allMatch(row -> isMoney(fineness, row)))
                .toList();
    }

    private static IntStream rows(Relation relation) {
        return IntStream.concat(
                IntStream.of(relation.total()),
                relation.terms().stream().mapToInt(Relation.Term::row));
    }

    private static boolean isMoney(Fineness fineness, int row) {
        var line = fineness.statement().lines().get(row);
        return line.unit() == Unit.MONEY
                && !RATIO.matcher(line.label()).find()
                && fineness.fits(row);
    }

    private static Rule rule(String check, Statement statement, Relation relation) {
        return new Rule(
                relation.basis() == Relation.Basis.IDENTITY
                        ? Rule.Trust.IDENTITY
                        : Rule.Trust.STRUCTURE,
                figures(statement)
                        .mapToObj(column -> comparison(check, statement, relation, column))
                        .toList());
    }

    /** The columns that hold the statement's own figures. */
    static IntStream figures(Statement statement) {
        return IntStream.range(0, statement.columns().size())
                .filter(i -> statement.columns().get(i).use() == Column.Use.FIGURES);
    }

    private static Comparison comparison(
            String check, Statement statement, Relation relation, int column) {
        return new Comparison(
                check,
                statement.cell(relation.total(), column),
                relation.terms().stream()
                        .map(
                                term ->
                                        new Operand(
                                                term.sign() < 0 ? Op.MINUS : Op.PLUS,
                                                statement.cell(term.row(), column)))
                        .toList());
    }
}
