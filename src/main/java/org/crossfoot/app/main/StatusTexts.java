package org.crossfoot.app.main;

import java.util.List;
import java.util.Optional;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Units;
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

    Words of(Report report, Focus focus, Units units) {
        if (!(focus instanceof Focus.Cells(CellRef lead, List<CellRef> all))
                || statement(report, lead.statement()).isEmpty()) {
            return new Words("", "", "", 0);
        }
        var figures = SelectionFigures.of(report.filing(), all);
        int power = power(report.filing().statement(lead.statement()), units);
        return words("", figures, power);
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

    /** "In thousands · USD", of the statement in front or else of the filing's first. */
    String unit(Report report, Screen screen, Units units) {
        var shown =
                screen instanceof Screen.OfStatement(var id)
                        ? statement(report, id)
                        : report.filing().statements().stream().findFirst();
        return shown.map(statement -> unit(statement, units)).orElse("");
    }

    private String unit(Statement statement, Units units) {
        String key = "status.in." + power(statement, units);
        String currency = statement.unit().currency();
        return phrases.messages().containsKey(key)
                ? phrases.text("status.unit", phrases.text(key), currency)
                : currency;
    }

    private static Optional<Statement> statement(Report report, String id) {
        return report.filing().statements().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private static int power(Statement statement, Units units) {
        return switch (units) {
            case AS_FILED -> statement.unit().power();
            case ONES -> 0;
            case THOUSANDS -> 3;
            case MILLIONS -> 6;
        };
    }
}
