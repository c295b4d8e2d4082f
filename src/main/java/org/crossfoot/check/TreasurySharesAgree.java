package org.crossfoot.check;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** Shares issued and no longer outstanding are the treasury shares, to the share. */
final class TreasurySharesAgree implements TableCheck {

    @Override
    public String id() {
        return "treasury-shares-agree";
    }

    @Override
    public String number() {
        return "B-11";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return filing.statements(Kind.BALANCE_SHEET).stream().flatMap(this::rule).toList();
    }

    private Stream<Rule> rule(Statement sheet) {
        int[] issued = sheet.rows(Concept.SHARES_ISSUED).toArray();
        int[] outstanding = sheet.rows(Concept.SHARES_OUTSTANDING).toArray();
        int[] treasury = sheet.rows(Concept.TREASURY_SHARES).toArray();
        if (issued.length != 1 || outstanding.length != 1 || treasury.length != 1) {
            return Stream.empty(); // several classes of shares
        }
        return Stream.of(
                new Rule(
                        Rule.Trust.USUAL,
                        Footing.figures(sheet)
                                .mapToObj(
                                        column ->
                                                new Comparison(
                                                        id(),
                                                        sheet.cell(treasury[0], column),
                                                        List.of(
                                                                new Operand(
                                                                        Op.PLUS,
                                                                        sheet.cell(
                                                                                issued[0], column)),
                                                                new Operand(
                                                                        Op.MINUS,
                                                                        sheet.cell(
                                                                                outstanding[0],
                                                                                column)))))
                                .toList()));
    }
}
