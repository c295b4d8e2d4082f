package org.crossfoot.write.page;

import java.util.regex.Pattern;
import org.crossfoot.model.Fact;
import org.crossfoot.write.FigureFormat;

/**
 * A figure as printed, in the slots of its cell.
 *
 * @param currency at the left of the cell: "$", or empty
 * @param digits right aligned, an open parenthesis with them
 * @param tail hangs to the right of the digits: ")", "%", or empty
 */
record Printed(String currency, String digits, String tail) {

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
    private static final Pattern DIGITS = Pattern.compile("[.,]?\\d[\\d,.]*");

    static Printed of(Fact fact) {
        String shown = fact.shown();
        var sign = CURRENCY.matcher(shown);
        String currency = sign.find() ? sign.group() : "";
        var figure = DIGITS.matcher(shown);
        if (!figure.find()) {
            return new Printed(currency, FigureFormat.DASH, "");
        }
        boolean negative = fact.amount().value().signum() < 0;
        String tail = (shown.contains("%") ? "%" : "") + (negative ? ")" : "");
        return new Printed(currency, (negative ? "(" : "") + figure.group(), tail);
    }
}
