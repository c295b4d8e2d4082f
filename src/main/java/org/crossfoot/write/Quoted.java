package org.crossfoot.write;

import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;

/** Figures inside sentences, in the unit of the statement they belong to. */
final class Quoted {

    private Quoted() {}

    /** The digits of a figure of a proof whose stated figure stands in {@code home}. */
    static String figure(Filing filing, Amount amount, Unit unit, Optional<CellRef> home) {
        return FigureFormat.figure(amount, unit, power(filing, amount, unit, home));
    }

    private static int power(Filing filing, Amount amount, Unit unit, Optional<CellRef> home) {
        return switch (unit) {
            case MONEY ->
                    home.map(cell -> filing.statement(cell.statement()).unit().power())
                            .orElseGet(() -> own(amount));
            case SHARES -> own(amount);
            default -> 0;
        };
    }

    /** Thousands for a figure known to thousands, and so on. */
    static int own(Amount amount) {
        return amount.decimals() >= 0 ? 0 : Math.ceilDiv(-amount.decimals(), 3) * 3;
    }
}
