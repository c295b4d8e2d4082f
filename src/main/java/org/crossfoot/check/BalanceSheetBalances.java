package org.crossfoot.check;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** Total assets equal total liabilities and equity, at every date. */
final class BalanceSheetBalances implements TableCheck {

    @Override
    public String id() {
        return "balance-sheet-balances";
    }

    @Override
    public String number() {
        return "B-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return filing.statements(Kind.BALANCE_SHEET).stream().flatMap(this::rule).toList();
    }

    @Override
    public List<Outcome> apply(Books books) {
        var outcomes = TableCheck.super.apply(books);
        return outcomes.isEmpty() ? Missing.balance(id(), books.printed().filing()) : outcomes;
    }

    private Stream<Rule> rule(Statement sheet) {
        var assets = sheet.row(Concept.ASSETS);
        var claims = sheet.row(Concept.LIABILITIES_AND_EQUITY);
        if (assets.isEmpty() || claims.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                new Rule(
                        Rule.Trust.IDENTITY,
                        Footing.figures(sheet)
                                .mapToObj(
                                        column ->
                                                new Comparison(
                                                        id(),
                                                        sheet.cell(assets.get(), column),
                                                        List.of(
                                                                new Operand(
                                                                        Op.PLUS,
                                                                        sheet.cell(
                                                                                claims.get(),
                                                                                column)))))
                                .toList()));
    }
}
