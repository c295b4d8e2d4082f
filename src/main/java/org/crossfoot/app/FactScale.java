package org.crossfoot.app;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;

/** The power of ten in which a figure is printed, and in which it is shown. */
public final class FactScale {

    private FactScale() {}

    /**
     * The power of ten to show a figure in.
     *
     * <p>Money follows the unit that was chosen; shares follow it only where the filing scales them
     * as it does money. A figure a share, a percentage or a count is never scaled.
     */
    public static int power(Statement statement, Line line, Fact fact, Units units) {
        int filed = filed(statement, fact);
        return switch (statement.unit(line, fact)) {
            case PER_SHARE, PERCENT, NUMBER -> 0;
            case MONEY -> chosen(units, filed);
            case SHARES -> filed == 0 ? 0 : chosen(units, filed);
        };
    }

    private static int chosen(Units units, int filed) {
        return switch (units) {
            case AS_FILED -> filed;
            case ONES -> 0;
            case THOUSANDS -> 3;
            case MILLIONS -> 6;
        };
    }

    /** The caption's power, unless the printed digits are the figure itself: 104,765,257 shares. */
    private static int filed(Statement statement, Fact fact) {
        int caption = statement.unit().power();
        if (caption == 0 || fact.nil()) {
            return caption;
        }
        return printedInOnes(fact) ? 0 : caption;
    }

    private static boolean printedInOnes(Fact fact) {
        String digits = fact.shown().replaceAll("[^0-9.]", "");
        Amount amount = fact.amount();
        if (digits.isEmpty()
                || digits.chars().filter(c -> c == '.').count() > 1
                || digits.equals(".")) {
            return amount.decimals() >= 0;
        }
        return amount.value().signum() == 0
                ? amount.decimals() >= 0
                : new BigDecimal(digits).compareTo(amount.value().abs()) == 0;
    }
}
