package org.crossfoot.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Unit;

/**
 * Figures as digits: grouped by thousands, negatives in parentheses, never finer than they are
 * known.
 */
public final class FigureFormat {

    /** What a printed dash and a difference of nothing show as. */
    public static final String DASH = "–";

    private FigureFormat() {}

    /**
     * The digits of an amount.
     *
     * @param power the power of ten that money and shares are shown in: 3 for thousands
     */
    public static String figure(Amount amount, Unit unit, int power) {
        String digits = unsigned(amount, unit, power);
        return amount.value().signum() < 0 ? "(" + digits + ")" : digits;
    }

    /** The digits without sign: what stands between the parentheses. */
    public static String unsigned(Amount amount, Unit unit, int power) {
        int by = unit == Unit.MONEY || unit == Unit.SHARES ? power : 0;
        BigDecimal value = amount.value().abs().scaleByPowerOfTen(-by);
        int places =
                amount.decimals() == Amount.EXACT
                        ? Math.max(0, value.stripTrailingZeros().scale())
                        : Math.max(0, amount.decimals() + by);
        return grouped(value.setScale(places, RoundingMode.HALF_UP));
    }

    /** A number for a spreadsheet or a script: a real minus, no grouping, no exponent. */
    public static String plain(Amount amount, int power) {
        return amount.value().scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
