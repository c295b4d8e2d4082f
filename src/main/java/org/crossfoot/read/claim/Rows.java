package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;

/** The rows of a filing's statements, by what they mean and by how they are labelled. */
final class Rows {

    private static final Set<Statement.Kind> PRIMARY =
            Set.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.COMPREHENSIVE_INCOME,
                    Statement.Kind.CASH_FLOW);

    /** No sentence means one of more rows than these; each is held against the sentence. */
    private static final int MOST_OF_A_NAME = 16;

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<Row> all = new ArrayList<>();
    private final Map<Concept, List<Row>> byConcept = new HashMap<>();
    private final Map<List<String>, List<Integer>> byName = new HashMap<>();

    private Rows(List<Statement> filed) {
        filed.forEach(s -> statements.put(s.id(), s));
        statements.values().forEach(this::index);
    }

    /** The rows of the statements that there is one of each in a filing. */
    static Rows primary(List<Statement> filed) {
        return new Rows(filed.stream().filter(s -> PRIMARY.contains(s.kind())).toList());
    }

    /** The rows of all other tables: summaries, parts of the company, reconciliations. */
    static Rows others(List<Statement> filed) {
        return new Rows(filed.stream().filter(s -> s.kind() == Statement.Kind.OTHER).toList());
    }

    private void index(Statement statement) {
        for (int i = 0; i < statement.lines().size(); i++) {
            Line line = statement.lines().get(i);
            if (line.role() == Line.Role.MEMO || !figures(statement, i)) {
                continue;
            }
            var row = new Row(statement.id(), i);
            byName.computeIfAbsent(Words.of(Labels.plain(line.name())), _ -> new ArrayList<>())
                    .add(all.size());
            line.concept()
                    .ifPresent(c -> byConcept.computeIfAbsent(c, _ -> new ArrayList<>()).add(row));
            all.add(row);
        }
    }

    /** The rows of a concept in the statement that is its home. */
    List<Row> of(Concept concept) {
        return home(byConcept.getOrDefault(concept, List.of()));
    }

    /** The rows whose label is one of some names. */
    List<Row> called(List<String> names) {
        return home(
                names.stream()
                        .map(Words::of)
                        .distinct()
                        .flatMap(words -> byName.getOrDefault(words, List.of()).stream())
                        .sorted()
                        .map(all::get)
                        .toList());
    }

    /** Where a row also stands in the cash-flow statement, the statement of its own is meant. */
    private List<Row> home(List<Row> rows) {
        var elsewhere = rows.stream().filter(row -> kind(row) != Statement.Kind.CASH_FLOW).toList();
        var income =
                elsewhere.stream()
                        .filter(row -> kind(row) == Statement.Kind.INCOME_STATEMENT)
                        .toList();
        var home = !income.isEmpty() ? income : elsewhere.isEmpty() ? rows : elsewhere;
        return home.subList(0, Math.min(MOST_OF_A_NAME, home.size()));
    }

    /** Every name that a row's label gives, with the rows that bear it. */
    Map<String, List<Row>> labels() {
        var labels = new LinkedHashMap<String, List<Row>>();
        for (Row row : all) {
            Watch.tick();
            var heading =
                    statement(row)
                            .parent(row.index())
                            .map(i -> statement(row).lines().get(i).label());
            for (String name : Labels.names(line(row).name(), heading)) {
                var bearers =
                        labels.computeIfAbsent(
                                String.join(" ", Words.of(name)), _ -> new ArrayList<>());
                if (bearers.size() < MOST_OF_A_NAME) {
                    bearers.add(row);
                }
            }
        }
        return labels;
    }

    /** The amounts inside the labels of some rows; those of other tables have none here. */
    List<Row> memos(Concept concept, List<Row> scopes) {
        var memos = new ArrayList<Row>();
        for (Row scope : scopes.stream().filter(this::hold).toList()) {
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

    /** Whether some are of the balance sheet and some are not. */
    boolean mixed(List<Row> rows) {
        return !balance(rows)
                && rows.stream().anyMatch(row -> kind(row) == Statement.Kind.BALANCE_SHEET);
    }

    boolean hold(Row row) {
        return statements.containsKey(row.statement());
    }

    /** Of what times the columns over a row are. */
    Stream<Period> times(Row row) {
        return statement(row).columns().stream()
                .filter(column -> column.use() == Column.Use.FIGURES)
                .flatMap(column -> column.period().stream());
    }

    /** The rows of the income statements. */
    Stream<Row> income() {
        return all.stream().filter(row -> kind(row) == Statement.Kind.INCOME_STATEMENT);
    }

    /** The labels of all rows. */
    Stream<String> names() {
        return all.stream().map(this::name);
    }

    String name(Row row) {
        return line(row).name();
    }

    Unit unit(Row row) {
        return line(row).unit();
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
