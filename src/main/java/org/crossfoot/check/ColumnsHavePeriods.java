package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;

/** Each column of figures says which date or days it reports on. */
final class ColumnsHavePeriods implements Check {

    @Override
    public String id() {
        return "columns-have-periods";
    }

    @Override
    public String number() {
        return "P-03";
    }

    /** Nothing where all have periods: that is no comparison, and nothing to count as agreed. */
    @Override
    public List<Outcome> apply(Filing filing) {
        return filing.statements().stream()
                .filter(statement -> statement.kind() != Statement.Kind.OTHER)
                .filter(statement -> statement.kind() != Statement.Kind.EQUITY) // by component
                .flatMap(this::apply)
                .toList();
    }

    private Stream<Outcome> apply(Statement statement) {
        var cells =
                Footing.figures(statement)
                        .filter(column -> statement.columns().get(column).period().isEmpty())
                        .boxed()
                        .flatMap(column -> first(statement, column).stream())
                        .toList();
        return cells.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Skipped(
                                id(),
                                Reason.NO_PERIOD,
                                statement.title(),
                                cells,
                                Optional.empty()));
    }

    private static Optional<CellRef> first(Statement statement, int column) {
        return IntStream.range(0, statement.lines().size())
                .filter(row -> statement.fact(row, column).isPresent())
                .mapToObj(row -> statement.cell(row, column))
                .findFirst();
    }
}
