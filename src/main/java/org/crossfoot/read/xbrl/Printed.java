package org.crossfoot.read.xbrl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfoot.model.Amount;

/** How figures are printed: under the unit that their decimals speak for, losses in parentheses. */
final class Printed {

    private static final int LARGEST = 9;

    private Printed() {}

    /** The power of ten of which most facts state so many thousands or millions. */
    static int power(List<XbrlFact> facts) {
        return facts.stream()
                .filter(fact -> fact.value().filter(v -> v.signum() != 0).isPresent())
                .filter(fact -> fact.decimals() != Amount.EXACT)
                .map(
                        fact ->
                                Math.min(
                                        LARGEST,
                                        fact.decimals() >= 0 ? 0 : (2 - fact.decimals()) / 3 * 3))
                .collect(Collectors.groupingBy(power -> power, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The figure under a power of ten, with as many places as it was stated with. */
    static String figure(XbrlFact fact, boolean negated, int power) {
        if (fact.value().isEmpty()) {
            return "\u2014";
        }
        BigDecimal value = fact.value().get();
        BigDecimal scaled = (negated ? value.negate() : value).scaleByPowerOfTen(-power);
        int stated = fact.decimals() == Amount.EXACT ? 0 : Math.max(0, fact.decimals() + power);
        int places = Math.max(stated, Math.max(0, scaled.stripTrailingZeros().scale()));
        String digits = grouped(scaled.abs().setScale(places, RoundingMode.UNNECESSARY));
        return scaled.signum() < 0 ? "(" + digits + ")" : digits;
    }

    static String grouped(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
