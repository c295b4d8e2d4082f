package org.crossfoot.app;

import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;
import org.crossfoot.write.Report;

/** Figures of a filing in the unit in which they are printed, whatever the window shows. */
public final class PrintedFigures {

    private final Filing filing;

    public PrintedFigures(Report report) {
        this.filing = report.filing();
    }

    /** The figure that a line of a list ends with; empty where there is none. */
    public String amount(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> stated(agrees.proof());
            case Outcome.Differs differs -> stated(differs.proof());
            case Outcome.Skipped skipped ->
                    skipped.cells().stream().findFirst().map(this::figure).orElse("");
        };
    }

    private String stated(Proof proof) {
        return proof.namesWayAlone()
                ? ""
                : figure(proof.stated().amount(), proof.stated().unit(), power(proof));
    }

    /** The figure of a cell; empty where the cell is. */
    public String figure(CellRef cell) {
        var statement = filing.statement(cell.statement());
        Line line = statement.lines().get(cell.row());
        return statement
                .fact(cell.row(), cell.column())
                .map(Fact::amount)
                .map(amount -> figure(amount, line.unit(), power(statement, line.unit(), amount)))
                .orElse("");
    }

    public static String figure(Amount amount, Unit unit, int power) {
        if (amount.value().signum() == 0 && unit != Unit.PERCENT) {
            return FigureFormat.DASH;
        }
        String figure =
                FigureFormat.figure(
                        amount, unit, unit == Unit.MONEY ? power : sharesPower(amount, unit));
        if (unit != Unit.PERCENT) {
            return figure;
        }
        return figure.endsWith(")")
                ? figure.substring(0, figure.length() - 1) + "%)"
                : figure + "%";
    }

    private static int sharesPower(Amount amount, Unit unit) {
        return unit == Unit.SHARES && amount.decimals() < 0 ? -amount.decimals() : 0;
    }

    private static int power(Statement statement, Unit unit, Amount amount) {
        return unit == Unit.MONEY ? statement.unit().power() : sharesPower(amount, unit);
    }

    /** The power of ten of the first statement that takes part, else of the filing's main one. */
    public int power(Proof proof) {
        return proof.cells().stream()
                .findFirst()
                .map(cell -> filing.statement(cell.statement()))
                .or(() -> Places.main(filing))
                .map(statement -> statement.unit().power())
                .orElse(0);
    }
}
