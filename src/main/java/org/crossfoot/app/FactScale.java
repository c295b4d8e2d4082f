package org.crossfoot.app;

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
        int filed = fact.power(statement.unit().power());
        return switch (statement.unit(line, fact)) {
            case PER_SHARE, PERCENT, NUMBER -> 0;
            case MONEY -> units.power(filed);
            case SHARES -> filed == 0 ? 0 : units.power(filed);
        };
    }
}
