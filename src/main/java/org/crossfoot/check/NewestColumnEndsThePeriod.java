package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement.Kind;

/**
 * The newest column of each statement ends on the day that the filing reports on.
 *
 * <p>A column's date is only called wrong when another statement confirms the day, and the column
 * is off by whole years from it: a slip in a head, not a filing about something else. The words of
 * a release are only called wrong when two statements end on one day, a whole year before the
 * words'.
 */
final class NewestColumnEndsThePeriod implements Check {

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
                        day ->
                                outcomes(
                                        Stream.of(
                                                        Kind.BALANCE_SHEET,
                                                        Kind.INCOME_STATEMENT,
                                                        Kind.CASH_FLOW)
                                                .map(kind -> Ends.of(filing, kind, day))
                                                .toList())
                                        .stream())
                .toList();
    }

    private List<Outcome> outcomes(List<Ends> statements) {
        boolean confirmed = statements.stream().anyMatch(Ends::endOnTheDay);
        return confirmed || statements.stream().filter(Ends::endAYearBefore).count() < 2
                ? statements.stream().flatMap(ends -> outcome(ends, confirmed).stream()).toList()
                : statements.stream()
                        .flatMap(ends -> ends.offByYears().stream())
                        .map(this::differs)
                        .limit(1)
                        .toList();
    }

    private Optional<Outcome> outcome(Ends ends, boolean confirmed) {
        var wrong = ends.offByYears().filter(proof -> confirmed);
        return wrong.isPresent()
                ? wrong.map(this::differs)
                : ends.onTheDay().map(proof -> new Agrees(id(), proof));
    }

    private Outcome differs(Proof proof) {
        return new Differs(id(), Severity.WARNING, proof, List.of());
    }
}
