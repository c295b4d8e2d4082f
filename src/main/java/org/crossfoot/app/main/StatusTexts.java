package org.crossfoot.app.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.app.Addends;
import org.crossfoot.app.FactScale;
import org.crossfoot.app.Focus;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Places;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Units;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;
import org.crossfoot.write.Report;

/** What the status bar says of what is in hand. */
record StatusTexts(Phrases phrases) {

    /**
     * What is said of the selected figures.
     *
     * @param context what they are, where that is not plain
     * @param count 0 where no figure is selected
     */
    record Words(String context, String sum, String average, int count) {}

    Words of(OutcomeIndex index, Focus focus, Units units) {
        if (!(focus instanceof Focus.Cells(CellRef lead, List<CellRef> all))
                || statement(index.report(), lead.statement()).isEmpty()) {
            return new Words("", "", "", 0);
        }
        var filing = index.report().filing();
        var statement = filing.statement(lead.statement());
        int power = shownPower(statement, lead, units);
        var addends = all.size() == 1 ? Addends.of(index, lead) : Map.<CellRef, Op>of();
        boolean sums = addends.values().stream().allMatch(op -> op == Op.PLUS || op == Op.MINUS);
        if (addends.isEmpty() || !sums) {
            return words("", SelectionFigures.of(filing, all), power);
        }
        String total = statement.lines().get(lead.row()).name();
        return words(
                phrases.text("status.addends", total), SelectionFigures.of(filing, addends), power);
    }

    private static int shownPower(Statement statement, CellRef cell, Units units) {
        var line = statement.lines().get(cell.row());
        return statement
                .fact(cell.row(), cell.column())
                .map(fact -> FactScale.power(statement, line, fact, units))
                .orElse(0);
    }

    private Words words(String context, SelectionFigures figures, int power) {
        return new Words(
                figures.count() > 0 && figures.unit().isEmpty()
                        ? phrases.text("status.unlike")
                        : context,
                shown(figures.sum(), figures, power),
                shown(figures.average(), figures, power),
                figures.count());
    }

    private static String shown(Optional<Amount> amount, SelectionFigures figures, int power) {
        return amount.map(a -> FigureFormat.figure(a, figures.unit().orElse(Unit.NUMBER), power))
                .orElse(FigureFormat.DASH);
    }

    /** "In thousands · USD", of the statement in front or else of the filing's main one. */
    String unit(Report report, Screen screen, Units units) {
        var shown =
                screen instanceof Screen.OfStatement(var id)
                        ? statement(report, id)
                        : Places.main(report.filing());
        return shown.map(statement -> unit(statement, units)).orElse("");
    }

    private String unit(Statement statement, Units units) {
        String key = "status.in." + units.power(statement.unit().power());
        String currency = statement.unit().currency();
        return phrases.messages().containsKey(key)
                ? phrases.text("status.unit", phrases.text(key), currency)
                : currency;
    }

    private static Optional<Statement> statement(Report report, String id) {
        return report.filing().statements().stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
