package org.crossfoot.write;

import java.math.BigDecimal;
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
        int power = power(statement, statement.unit(line, fact), fact.amount());
        var amount = fact.amount();
        var value = amount.value().scaleByPowerOfTen(-power).stripTrailingZeros();
        int places =
                amount.decimals() == Amount.EXACT
                        ? Math.max(0, value.scale())
                        : Math.max(0, amount.decimals() + power);
        return new FiledFigure(value.scale() < 0 ? value.setScale(0) : value, places);
    }

    /** Shares are scaled where they are printed so; a count in full is known to the last one. */
    private static int power(Statement statement, Unit unit, Amount amount) {
        return switch (unit) {
            case MONEY -> statement.unit().power();
            case SHARES -> amount.decimals() < 0 ? statement.unit().power() : 0;
            case PER_SHARE, PERCENT, NUMBER -> 0;
        };
    }
}
