package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;

/** The rows of a filing's statements, by what they mean and by how they are labelled. */
final class Rows {

    private static final Set<Statement.Kind> USED =
            Set.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.COMPREHENSIVE_INCOME,
                    Statement.Kind.CASH_FLOW);

    private final Map<String, Statement> statements = new LinkedHashMap<>();

    Rows(List<Statement> all) {
        all.stream().filter(s -> USED.contains(s.kind())).forEach(s -> statements.put(s.id(), s));
    }

    /** The rows of a concept in the statement that is its home. */
    List<Row> of(Concept concept) {
        return home(
                statements.values().stream()
                        .flatMap(
                                s ->
                                        s.rows(concept)
                                                .filter(i -> figures(s, i))
                                                .filter(
                                                        i ->
                                                                s.lines().get(i).role()
                                                                        != Line.Role.MEMO)
                                                .mapToObj(i -> new Row(s.id(), i)))
                        .toList());
    }

    /** The rows whose label is one of some names. */
    List<Row> called(List<String> names) {
        var wanted = names.stream().map(Words::of).collect(Collectors.toSet());
        return home(
                all().stream()
                        .filter(row -> wanted.contains(Words.of(Labels.plain(line(row).name()))))
                        .toList());
    }

    /** Where a row also stands in the cash-flow statement, the statement of its own is meant. */
    private List<Row> home(List<Row> rows) {
        var elsewhere = rows.stream().filter(row -> kind(row) != Statement.Kind.CASH_FLOW).toList();
        var income =
                elsewhere.stream()
                        .filter(row -> kind(row) == Statement.Kind.INCOME_STATEMENT)
                        .toList();
        return !income.isEmpty() ? income : elsewhere.isEmpty() ? rows : elsewhere;
    }

    /** Every name that a row's label gives, with the rows that bear it. */
    Map<String, List<Row>> labels() {
        var labels = new LinkedHashMap<String, List<Row>>();
        for (Row row : all()) {
            var heading =
                    statement(row)
                            .parent(row.index())
                            .map(i -> statement(row).lines().get(i).label());
            for (String name : Labels.names(line(row).name(), heading)) {
                labels.computeIfAbsent(String.join(" ", Words.of(name)), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return labels;
    }

    private List<Row> all() {
        return statements.values().stream()
                .flatMap(
                        s ->
                                IntStream.range(0, s.lines().size())
                                        .filter(
                                                i ->
                                                        s.lines().get(i).role() != Line.Role.MEMO
                                                                && figures(s, i))
                                        .mapToObj(i -> new Row(s.id(), i)))
                .toList();
    }

    List<Row> memos(Concept concept, List<Row> scopes) {
        var memos = new ArrayList<Row>();
        for (Row scope : scopes) {
            var lines = statement(scope).lines();
            for (int i = scope.index() + 1;
                    i < lines.size() && lines.get(i).role() == Line.Role.MEMO;
                    i++) {
                if (lines.get(i).is(concept)) {
                    memos.add(new Row(scope.statement(), i));
                }
            }
        }
        return memos;
    }

    Optional<Concept> concept(List<Row> rows) {
        return rows.stream().flatMap(row -> line(row).concept().stream()).findFirst();
    }

    /** Revenue is better when it is more, a cost when it is less; of other rows nothing is said. */
    Nature nature(List<Row> rows) {
        String label = line(rows.getFirst()).name().toLowerCase(java.util.Locale.ROOT);
        if (label.matches(
                ".*\\b(cost|costs|expense|expenses|provision|depreciation|amortization|marketing|administrative)\\b.*")) {
            return Nature.COST;
        }
        return label.matches(".*\\b(revenues?|sales|income|profit|earnings)\\b.*")
                ? Nature.GAIN
                : Nature.PLAIN;
    }

    boolean balance(List<Row> rows) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> kind(row) == Statement.Kind.BALANCE_SHEET);
    }

    private static boolean figures(Statement statement, int row) {
        return statement.lines().get(row).facts().stream().anyMatch(Optional::isPresent);
    }

    private Statement statement(Row row) {
        var statement = statements.get(row.statement());
        if (statement == null) {
            throw new IllegalArgumentException("no statement " + row.statement());
        }
        return statement;
    }

    private Statement.Kind kind(Row row) {
        return statement(row).kind();
    }

    private Line line(Row row) {
        return statement(row).lines().get(row.index());
    }
}
