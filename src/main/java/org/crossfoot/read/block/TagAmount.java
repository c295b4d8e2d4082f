package org.crossfoot.read.block;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Amount;
import org.crossfoot.read.markup.Element;

/** What a tagged figure is worth by its tag: digits by their format, then scale and sign. */
final class TagAmount {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,\\s']*|\\.\\d+");
    private static final Pattern APART = Pattern.compile("[\\s']");
    private static final int LARGEST_SCALE = 30;

    private TagAmount() {}

    /** Empty for a nil, and for a number in words. */
    static Optional<Amount> of(Element tag) {
        if (tag.attr("xsi:nil").equals("true")) {
            return Optional.empty();
        }
        Optional<Integer> scale = number(tag.attr("scale"), 0);
        String decimals = tag.attr("decimals").strip();
        String format = tag.attr("format").toLowerCase(Locale.ROOT);
        Optional<Integer> last =
                decimals.equalsIgnoreCase("INF")
                        ? Optional.of(Amount.EXACT)
                        : number(decimals, -scale.orElse(0));
        Optional<BigDecimal> value =
                scale.flatMap(
                        power -> digits(format, tag.text()).map(d -> d.scaleByPowerOfTen(power)));
        boolean minus = tag.attr("sign").equals("-");
        return value.flatMap(v -> last.map(l -> new Amount(minus ? v.negate() : v, l)));
    }

    private static Optional<BigDecimal> digits(String format, String text) {
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.find()) {
            return format.contains("word") ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        }
        boolean comma = format.contains("comma-decimal") || format.contains("commadecimal");
        String digits = joined(matcher.group());
        String plain = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Without what parts groups of digits, where anything but a comma or a point does. */
    private static String joined(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!(c >= '0' && c <= '9') && c != ',' && c != '.') {
                return APART.matcher(digits).replaceAll("");
            }
        }
        return digits;
    }

    private static Optional<Integer> number(String text, int otherwise) {
        if (text.isBlank()) {
            return Optional.of(otherwise);
        }
        try {
            int number = Integer.parseInt(text.strip());
            boolean sane = -LARGEST_SCALE <= number && number <= LARGEST_SCALE;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
