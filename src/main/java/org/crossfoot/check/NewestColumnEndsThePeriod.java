package org.crossfoot.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;

/** The newest column of each statement ends on the day that the filing reports on. */
final class NewestColumnEndsThePeriod implements Check {

    /** A week of a 52-week year may end some days from the month that it is named for. */
    private static final int NEAR = 7;

    @Override
    public String id() {
        return "newest-column-ends-the-period";
    }

    @Override
    public String number() {
        return "P-05";
    }

    @Override
    public List<Outcome> apply(Filing filing) {
        return filing.registrant().periodEnd().stream()
                .flatMap(
                        end ->
                                Stream.of(Kind.BALANCE_SHEET, Kind.INCOME_STATEMENT, Kind.CASH_FLOW)
                                        .flatMap(kind -> newest(filing, kind).stream())
                                        .map(proof -> outcome(proof, end)))
                .toList();
    }

    private Outcome outcome(Newest newest, LocalDate reported) {
        var proof = newest.proof(reported);
        return proof.allowed().contains(proof.stated().amount().value())
                ? new Agrees(id(), proof)
                : new Differs(id(), Severity.WARNING, proof, List.of());
    }

    /** The newest column of the statements of one kind; a filing may hold older ones too. */
    private static Optional<Newest> newest(Filing filing, Kind kind) {
        return filing.statements(kind).stream()
                .flatMap(
                        statement ->
                                Footing.figures(statement)
                                        .boxed()
                                        .flatMap(column -> Newest.of(statement, column).stream()))
                .max(Comparator.comparing(newest -> newest.period().end()));
    }

    /** A column, by the first of its figures. */
    private record Newest(Statement statement, int row, int column, Period period) {

        static Optional<Newest> of(Statement statement, int column) {
            return statement
                    .columns()
                    .get(column)
                    .period()
                    .flatMap(
                            period ->
                                    IntStream.range(0, statement.lines().size())
                                            .filter(r -> statement.fact(r, column).isPresent())
                                            .mapToObj(r -> new Newest(statement, r, column, period))
                                            .findFirst());
        }

        /** The days from the reported date to the column's, of which there must be none. */
        Proof proof(LocalDate reported) {
            var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(reported, period.end()));
            return new Proof(
                    statement.columns().get(column).label(),
                    Optional.of(Period.at(reported)),
                    Unit.NUMBER,
                    List.of(),
                    new Amount(BigDecimal.ZERO, Amount.EXACT),
                    Interval.around(BigDecimal.ZERO, BigDecimal.valueOf(NEAR)),
                    new Proof.Term(
                            Op.PLUS,
                            statement.columns().get(column).label(),
                            new Amount(days, Amount.EXACT),
                            Unit.NUMBER,
                            Optional.of(statement.cell(row, column)),
                            Optional.empty(),
                            true),
                    List.of());
        }
    }
}
