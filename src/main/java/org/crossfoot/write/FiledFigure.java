package org.crossfoot.write;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/**
 * A figure as a number in the unit in which it is printed: 39329 for "$39,329" in thousands.
 *
 * @param value with its sign
 * @param places how many digits are printed after the point
 */
public record FiledFigure(BigDecimal value, int places) {

    public static FiledFigure of(Statement statement, Line line, Fact fact) {
        int power = power(statement, line, statement.unit(line, fact));
        var amount = fact.amount();
        var value = amount.value().scaleByPowerOfTen(-power).stripTrailingZeros();
        int places =
                amount.decimals() == Amount.EXACT
                        ? Math.max(0, value.scale())
                        : Math.max(0, amount.decimals() + power);
        return new FiledFigure(value.scale() < 0 ? value.setScale(0) : value, places);
    }

    /** The power of ten in which a line's own figures are printed: shares may have their own. */
    public static int power(Statement statement, Line line) {
        return power(statement, line, line.unit());
    }

    private static int power(Statement statement, Line line, Unit unit) {
        int caption = statement.unit().power();
        return switch (unit) {
            case MONEY -> caption;
            case SHARES -> shares(line).map(fact -> fact.power(caption)).orElse(0);
            case PER_SHARE, PERCENT, NUMBER -> 0;
        };
    }

    private static Optional<Fact> shares(Line line) {
        return line.facts().stream().flatMap(Optional::stream).filter(f -> !f.nil()).findFirst();
    }
}
