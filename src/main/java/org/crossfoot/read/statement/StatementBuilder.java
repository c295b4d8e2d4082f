package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Tags;
import org.crossfoot.read.words.Search;

/** Builds one statement from a table: columns, units, tree, concepts, sums, memos. */
final class StatementBuilder {

    private static final int LEAST_DATED = 2;

    private final Candidate candidate;
    private final Scales scales;
    private final Kind kind;
    private final List<BodyRow> rows;
    private final Registrant registrant;
    private final YearEnds years;
    private final TagGrid tags;
    private final Phrase context;
    private final List<Column> columns;
    private final List<Problem> problems = new ArrayList<>();

    StatementBuilder(
            Candidate candidate, Scales scales, Registrant registrant, YearEnds years, Tags tags) {
        this.candidate = candidate;
        this.scales = scales;
        Kind named = candidate.kind().orElse(Kind.OTHER);
        this.rows = candidate.rows();
        this.registrant = registrant;
        this.years = years;
        this.tags = new TagGrid(rows, tags);
        this.context = Phrase.of(String.join(" ; ", candidate.lead().near()));
        var own = columns(named);
        this.columns = shares(own) ? columns(Kind.OTHER) : own;
        this.kind = shares(columns) ? Kind.OTHER : named;
    }

    /** Whether nothing but percentages stands in it. */
    private static boolean shares(List<Column> columns) {
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> column.use() == Column.Use.PERCENT);
    }

    /**
     * Whether some column has a period, or the title several of which none is one column's, or the
     * rows have dates where the columns have none.
     */
    boolean dated() {
        return columns.stream().anyMatch(column -> column.period().isPresent())
                || Components.parts(context, candidate.table().heads())
                || rows.stream().filter(this::dated).count() >= LEAST_DATED;
    }

    /** Whether a row has a date of its own, as balances and months of purchases do. */
    private boolean dated(BodyRow row) {
        boolean own =
                row.lower().startsWith("balance")
                        || row.lower().startsWith("outstanding")
                        || candidate.table().heads().stream()
                                .flatMap(List::stream)
                                .anyMatch(head -> Search.holds(head, "purchased"));
        return own
                && !row.heading()
                && Phrase.of(row.text()).dates().stream().anyMatch(date -> date.month() > 0);
    }

    /** Whether the head of some column of figures speaks of time. */
    private boolean headed() {
        return columns.stream()
                .filter(column -> column.use() == Column.Use.FIGURES)
                .anyMatch(column -> !Phrase.of(column.label()).silent());
    }

    List<Problem> problems() {
        return problems;
    }

    Statement build(String id, String document) {
        Caption caption = caption();
        Tree tree = TreeBuilder.build(kind, rows);
        List<Unit> units = tags.units(RowUnits.of(kind, rows, tree));
        var meanings = Meanings.of(kind, rows, tree);
        var concepts = TaggedConcepts.settle(tags, Concepts.of(kind, rows, tree, units, meanings));
        int money = tags.power(Unit.MONEY, units).orElse(caption.power());
        int shares =
                tags.power(Unit.SHARES, units)
                        .orElseGet(() -> ShareScale.power(caption, rows, units, concepts));
        var facts =
                new FactBuilder(money, shares, tags, columns, ColumnUnits.of(kind, columns, rows));
        List<List<Optional<Fact>>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Watch.tick();
            cells.add(facts.facts(rows.get(i), units.get(i)));
        }
        var read = new Sheet(kind, rows, tree, concepts, ledger(cells, units, columns));
        var sheet = tags.isEmpty() ? Costs.settle(read) : read;
        List<Relation> relations =
                kind == Kind.OTHER || kind == Kind.EQUITY || !tags.allLines()
                        ? List.of()
                        : new StatedSums(tags, sheet.ledger(), cells).before(Sums.learn(sheet));
        var placed = ByPlace.settle(sheet, sheet.concepts());
        meanings = Meanings.settled(rows, tree, meanings, placed);
        var lines =
                new LineBuilder(
                        rows,
                        columns,
                        money,
                        ShareScale.inLabels(caption, rows),
                        tags,
                        kind == Kind.EQUITY && !headed());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(
                    i,
                    meanings.get(i),
                    tree.levels().get(i),
                    Roles.settled(sheet, i, placed.get(i), relations),
                    units.get(i),
                    placed.get(i),
                    cells.get(i));
        }
        Statement statement =
                new Statement(
                        id,
                        document,
                        kind,
                        candidate.lead().name(),
                        caption,
                        audited(),
                        columns,
                        lines.lines(),
                        lines.moved(relations),
                        source(cells),
                        sureness(relations));
        report(statement);
        return statement;
    }

    private Caption caption() {
        return candidate
                .caption()
                .or(() -> candidate.primary() ? scales.of(candidate) : Optional.empty())
                .orElse(new Caption("", 0, false, "USD"));
    }

    private List<Column> columns(Kind as) {
        return tags.columns(
                ColumnBuilder.build(candidate.table(), rows, context, as, registrant, years));
    }

    private static Ledger ledger(
            List<List<Optional<Fact>>> cells, List<Unit> units, List<Column> columns) {
        List<List<Optional<Amount>>> amounts = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            Watch.tick();
            List<Optional<Amount>> line = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                boolean counts =
                        units.get(row) == Unit.MONEY
                                && columns.get(column).use() == Column.Use.FIGURES;
                line.add(counts ? cells.get(row).get(column).map(Fact::amount) : Optional.empty());
            }
            amounts.add(line);
        }
        return new Ledger(amounts, columns.size());
    }

    private Optional<Boolean> audited() {
        if (says("unaudited")) {
            return Optional.of(false);
        }
        return says("(audited)") ? Optional.of(true) : Optional.empty();
    }

    /** Whether a word stands over the table or its columns. */
    private boolean says(String word) {
        return candidate.lead().texts().stream().anyMatch(text -> Search.holds(text, word))
                || candidate.table().heads().stream()
                        .flatMap(List::stream)
                        .anyMatch(text -> Search.holds(text, word));
    }

    private Source source(List<List<Optional<Fact>>> cells) {
        Source source = candidate.lead().source().orElse(rows.getFirst().label().source());
        for (BodyRow row : rows) {
            source = source.to(row.label().source());
        }
        for (List<Optional<Fact>> line : cells) {
            for (Optional<Fact> fact : line) {
                source = fact.isPresent() ? source.to(fact.get().source()) : source;
            }
        }
        return source;
    }

    private Sureness sureness(List<Relation> relations) {
        if (!tags.allLines()) {
            return Sureness.GUESS;
        }
        boolean titled = candidate.lead().kind().equals(candidate.kind());
        return titled && !relations.isEmpty()
                ? Sureness.SURE
                : titled || !relations.isEmpty() ? Sureness.LIKELY : Sureness.GUESS;
    }

    private void report(Statement statement) {
        if (kind == Kind.OTHER) {
            return;
        }
        if (!statement.unit().stated()) {
            problems.add(
                    new Problem(
                            Problem.Kind.NO_UNIT_STATED,
                            statement.title(),
                            Optional.of(statement.source())));
        }
        statement.columns().stream()
                .filter(_ -> kind != Kind.EQUITY) // whose rows may have the dates
                .filter(column -> column.period().isEmpty() && column.use() == Column.Use.FIGURES)
                .forEach(
                        column ->
                                problems.add(
                                        new Problem(
                                                Problem.Kind.COLUMN_WITHOUT_PERIOD,
                                                column.label(),
                                                Optional.of(statement.source()))));
    }
}
