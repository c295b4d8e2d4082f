package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** The common stock line is par value times the shares issued. */
final class ParValueTimesSharesIssued implements TableCheck {

    @Override
    public String id() {
        return "par-value-times-shares-issued";
    }

    @Override
    public String number() {
        return "B-10";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return List.of();
    }

    @Override
    public List<Outcome> apply(Books books) {
        var filing = books.printed().filing();
        var outcomes = new ArrayList<Outcome>();
        for (var sheet : filing.statements(Kind.BALANCE_SHEET)) {
            sheet.rows(Concept.COMMON_STOCK)
                    .forEach(
                            row -> {
                                var proofs = proofs(filing, sheet, row);
                                boolean usual =
                                        proofs.stream().anyMatch(ParValueTimesSharesIssued::isNear);
                                proofs.forEach(proof -> outcomes.add(outcome(books, proof, usual)));
                            });
        }
        return outcomes;
    }

    /** A stock line far from par in every column states something else, such as paid-in capital. */
    private Outcome outcome(Books books, Proof proof, boolean usual) {
        if (Tier.of(proof).holds()) {
            return new Agrees(id(), proof);
        }
        if (!usual || (!isNear(proof) && isConfirmed(books, proof))) {
            return new Skipped(
                    id(), Reason.AMBIGUOUS, proof.subject(), proof.cells(), Optional.empty());
        }
        return new Differs(
                id(), isNear(proof) ? Severity.INFO : Severity.WARNING, proof, List.of());
    }

    /**
     * Whether the line takes part in a sum that holds: it is then right, and means something else.
     */
    private static boolean isConfirmed(Books books, Proof proof) {
        return books.using(Set.of(proof.stated().cell().orElseThrow())).anyMatch(books::holds);
    }

    /** At most one unit off, once the product is rounded as the line is. */
    private static boolean isNear(Proof proof) {
        var stated = proof.stated().amount();
        return rounded(proof).value().subtract(stated.value()).abs().compareTo(stated.unit()) <= 0;
    }

    private static Amount rounded(Proof proof) {
        return Slip.rounded(proof.computed(), proof.stated().amount().decimals());
    }

    private List<Proof> proofs(Filing filing, Statement sheet, int row) {
        var par = memo(sheet, row, Concept.COMMON_STOCK_PAR);
        var issued = memo(sheet, row, Concept.SHARES_ISSUED);
        if (par.isEmpty() || issued.isEmpty()) {
            return List.of();
        }
        return Footing.figures(sheet)
                .mapToObj(
                        column ->
                                new Comparison(
                                        id(),
                                        sheet.cell(row, column),
                                        List.of(
                                                new Operand(Op.PLUS, sheet.cell(par.get(), column)),
                                                new Operand(
                                                        Op.TIMES,
                                                        sheet.cell(issued.get(), column)))))
                .flatMap(comparison -> comparison.proof(Figures.printed(filing)).stream())
                .toList();
    }

    /** The one memo of a row's own label with a meaning. */
    private static Optional<Integer> memo(Statement sheet, int row, Concept concept) {
        var found =
                IntStream.range(row + 1, sheet.lines().size())
                        .takeWhile(i -> sheet.lines().get(i).role() == Line.Role.MEMO)
                        .filter(i -> sheet.lines().get(i).is(concept))
                        .boxed()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
