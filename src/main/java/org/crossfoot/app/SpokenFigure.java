package org.crossfoot.app;

import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;

/**
 * A figure as it is read aloud, sign and unit in words: "minus 10,419 thousand dollars, net loss,
 * three months ended September 30, 2006".
 */
public final class SpokenFigure {

    private SpokenFigure() {}

    public static Optional<String> of(Filing filing, CellRef cell, Units units) {
        var statement = filing.statement(cell.statement());
        return statement
                .fact(cell.row(), cell.column())
                .map(fact -> of(statement, cell.row(), cell.column(), fact, units));
    }

    private static String of(Statement statement, int row, int column, Fact fact, Units units) {
        Line line = statement.lines().get(row);
        return String.join(
                ", ",
                amount(statement, line, fact, units),
                lowered(line.name()),
                PeriodWords.of(statement.columns().get(column)));
    }

    /** The figure without its place: "minus 10,419 thousand dollars". */
    public static String amount(Statement statement, Line line, Fact fact, Units units) {
        if (fact.nil()) {
            return "nil";
        }
        var unit = statement.unit(line, fact);
        int power = FactScale.power(statement, line, fact, units);
        String minus = fact.amount().value().signum() < 0 ? "minus " : "";
        String digits = FigureFormat.unsigned(fact.amount(), unit, power);
        return minus + digits + scale(unit, power) + noun(statement, unit);
    }

    private static String scale(Unit unit, int power) {
        if (unit != Unit.MONEY && unit != Unit.SHARES) {
            return "";
        }
        return switch (power) {
            case 3 -> " thousand";
            case 6 -> " million";
            case 9 -> " billion";
            default -> "";
        };
    }

    private static String noun(Statement statement, Unit unit) {
        return switch (unit) {
            case MONEY -> " " + currency(statement.unit().currency());
            case PER_SHARE -> " " + currency(statement.unit().currency()) + " a share";
            case SHARES -> " shares";
            case PERCENT -> " percent";
            case NUMBER -> "";
        };
    }

    private static String currency(String code) {
        return switch (code) {
            case "USD" -> "dollars";
            case "EUR" -> "euros";
            case "GBP" -> "pounds";
            case "JPY" -> "yen";
            default -> code;
        };
    }

    /** "Net loss" inside a sentence is "net loss"; "EBITDA" stays. */
    private static String lowered(String label) {
        boolean word =
                label.length() > 1
                        && Character.isUpperCase(label.charAt(0))
                        && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
}
