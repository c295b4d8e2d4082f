package org.crossfoot.app;

import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;

/**
 * A figure as it is set in a cell: digits that line up, and what hangs beside them.
 *
 * @param digits grouped, without sign; an en dash for a printed dash
 * @param negative whether parentheses stand around the digits
 * @param suffix what hangs behind the digits in place of a parenthesis: a percent sign
 */
public record ShownFigure(String digits, boolean negative, String suffix) {

    public static ShownFigure of(Statement statement, Line line, Fact fact, Units units) {
        var unit = statement.unit(line, fact);
        if (fact.nil()) {
            return new ShownFigure(FigureFormat.DASH, false, "");
        }
        int power = FactScale.power(statement, line, fact, units);
        // the format scales money and shares alone; a share count printed in ones stays as it is
        String digits = FigureFormat.unsigned(fact.amount(), unit, power);
        return new ShownFigure(
                digits, fact.amount().value().signum() < 0, unit == Unit.PERCENT ? "%" : "");
    }

    /** The digits with their parenthesis, as they hang. */
    public String opening() {
        return negative ? "(" + digits : digits;
    }

    public String closing() {
        return negative ? suffix + ")" : suffix;
    }

    @Override
    public String toString() {
        return opening() + closing();
    }
}
