package org.crossfoot.app.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.app.Focus;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;

/**
 * From a place in a document to what stands there: a figure of a statement, or words of a claim.
 *
 * <p>Nothing is laid up beforehand: a look-up passes over the statements to the one that holds the
 * place, which takes less than a picture of the window however long the filing is.
 */
record SourceIndex(List<Statement> statements, List<Claim> claims) {

    static final SourceIndex NONE = new SourceIndex(List.of(), List.of());

    /** Something that can be clicked in the filing as printed. */
    record Entry(Source source, Focus focus, Optional<CellRef> cell) {}

    SourceIndex(Filing filing) {
        this(filing.statements(), filing.claims());
    }

    /** What stands at an offset; figures before words where both do. */
    Optional<Entry> at(String document, int offset) {
        var place = new Source(document, offset, offset + 1);
        return statements.stream()
                .filter(statement -> statement.source().touches(place))
                .flatMap(statement -> figures(statement, place))
                .findFirst()
                .or(() -> words(place));
    }

    private static Stream<Entry> figures(Statement statement, Source place) {
        return IntStream.range(0, statement.lines().size())
                .boxed()
                .flatMap(
                        row ->
                                IntStream.range(0, statement.columns().size())
                                        .mapToObj(column -> statement.cell(row, column)))
                .flatMap(cell -> figure(statement, cell, place).stream());
    }

    private static Optional<Entry> figure(Statement statement, CellRef cell, Source place) {
        return statement
                .fact(cell.row(), cell.column())
                .filter(fact -> fact.source().touches(place))
                .map(fact -> new Entry(fact.source(), Focus.Cells.one(cell), Optional.of(cell)));
    }

    private Optional<Entry> words(Source place) {
        return claims.stream()
                .map(Claim::source)
                .filter(source -> source.touches(place))
                .findFirst()
                .map(source -> new Entry(source, new Focus.Words(source), Optional.empty()));
    }
}
