package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Column;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Period.Duration;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Watch;

/**
 * Finds in the tables what the prose speaks of: a cell, a sum of a column's, a difference of two.
 */
record Evidence(Filing filing) {

    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(?:total|consolidated)\\s*$");

    /** One find a row; several rows may hold the same. */
    List<Found> find(Subject subject, Period period) {
        return subject.rows().stream().flatMap(row -> find(row, period).stream()).toList();
    }

    /** Every column of a subject's rows. */
    List<Found> columns(Subject subject) {
        return subject.rows().stream().flatMap(row -> columns(row).stream()).toList();
    }

    private List<Found> columns(Row row) {
        return columns(statement(row))
                .boxed()
                .flatMap(c -> period(row, c).flatMap(p -> direct(row, c, p)).stream())
                .toList();
    }

    /** The cell of a row and a period, or the difference that gives it. */
    Optional<Found> find(Row row, Period period) {
        Watch.tick();
        var direct =
                whole(
                                row,
                                columns(statement(row))
                                        .filter(
                                                c ->
                                                        period(row, c)
                                                                .filter(p -> p.near(period))
                                                                .isPresent())
                                        .boxed()
                                        .toList())
                        .stream()
                        .flatMap(c -> direct(row, c, period).stream())
                        .toList();
        long figures = direct.stream().map(found -> found.amount().value()).distinct().count();
        if (figures > 1) {
            return Optional.empty(); // two columns of one period: which is meant is not known
        }
        return direct.stream().findFirst().or(() -> derived(row, period));
    }

    /** Of columns of one period, parts of the company and all of it, the one for all of it. */
    private List<Integer> whole(Row row, List<Integer> columns) {
        var heads = statement(row).columns();
        var totals =
                columns.stream().filter(c -> TOTAL.matcher(heads.get(c).label()).find()).toList();
        return totals.size() == 1 ? totals : columns;
    }

    private Optional<Found> derived(Row row, Period wanted) {
        if (!(wanted instanceof Duration span)) {
            return Optional.empty();
        }
        var columns = columns(statement(row)).boxed().toList();
        for (int whole : columns) {
            Watch.tick();
            for (int part : columns) {
                if (period(row, whole).orElse(null) instanceof Duration all
                        && period(row, part).orElse(null) instanceof Duration some
                        && remains(all, some, span)) {
                    var found = difference(row, whole, part, wanted);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch is what is left of another when a part at its start or end is taken. */
    private static boolean remains(Duration all, Duration part, Duration left) {
        boolean late =
                Period.near(all.start(), left.start())
                        && Period.near(all.end(), part.end())
                        && Period.near(left.end(), part.start().minusDays(1));
        boolean early =
                Period.near(all.start(), part.start())
                        && Period.near(all.end(), left.end())
                        && Period.near(part.end(), left.start().minusDays(1));
        return late || early;
    }

    private Optional<Found> direct(Row row, int column, Period period) {
        var terms = terms(row, column, false);
        return terms.isEmpty() ? Optional.empty() : Optional.of(found(row, period, terms));
    }

    private Optional<Found> difference(Row row, int whole, int part, Period period) {
        var all = terms(row, whole, false);
        var some = terms(row, part, true);
        return all.isEmpty() || some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found(row, period, Stream.concat(all.stream(), some.stream()).toList()));
    }

    /** The cell of a row in a column with those that are added to it; none where it is empty. */
    private List<Term> terms(Row row, int column, boolean taken) {
        var own = term(row.statement(), row.index(), column, taken);
        var more =
                row.more().stream()
                        .flatMap(
                                part ->
                                        term(
                                                row.statement(),
                                                part.index(),
                                                column,
                                                taken != part.taken())
                                                .stream());
        return own.isEmpty() ? List.of() : Stream.concat(own.stream(), more).toList();
    }

    private Found found(Row row, Period period, List<Term> terms) {
        var statement = statement(row);
        var line = statement.lines().get(row.index());
        return new Found(line.name(), period, terms.getFirst().unit(), terms, statement.sureness());
    }

    private Optional<Term> term(String id, int row, int column, boolean taken) {
        var statement = filing.statement(id);
        var line = statement.lines().get(row);
        return statement
                .fact(row, column)
                .map(
                        fact ->
                                new Term(
                                        taken ? Op.MINUS : Op.PLUS,
                                        line.name(),
                                        fact.amount(),
                                        statement.unit(line, fact),
                                        Optional.of(new CellRef(id, row, column)),
                                        Optional.empty(),
                                        false));
    }

    private Optional<Period> period(Row row, int column) {
        return statement(row).columns().get(column).period();
    }

    /** Whether all its cells are of statements that there is one of each in a filing. */
    boolean primary(Proof proof) {
        return proof.terms().stream()
                .flatMap(term -> term.cell().stream())
                .noneMatch(cell -> filing.statement(cell.statement()).kind() == Kind.OTHER);
    }

    private static IntStream columns(Statement statement) {
        return IntStream.range(0, statement.columns().size())
                .filter(c -> statement.columns().get(c).use() == Column.Use.FIGURES);
    }

    private Statement statement(Row row) {
        return filing.statement(row.statement());
    }
}
