package org.crossfoot.check;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crossfoot.model.Amount;

/** What figures as printed come to; what rounding allows around it need not be alike both ways. */
final class Quotient {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Quotient() {}

    /**
     * A part in percent of a whole that is not zero.
     *
     * @param decimals of the result, rounded half up
     */
    static Amount percent(BigDecimal part, BigDecimal whole, int decimals) {
        var exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        return Slip.rounded(new Amount(exact, decimals), decimals);
    }
}
