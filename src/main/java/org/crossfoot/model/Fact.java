package org.crossfoot.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One figure of a statement: what it is worth, how it is printed, and where.
 *
 * @param shown the characters as printed, currency and parentheses with them: "$(10,419)"
 * @param source the digits in the document, without currency and parentheses
 * @param tag what the filer's own tag says of it, where there is one
 */
public record Fact(Amount amount, String shown, Source source, Optional<Tag> tag) {

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9.]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");

    public Fact(Amount amount, String shown, Source source) {
        this(amount, shown, source, Optional.empty());
    }

    /** Whether a dash or a word for nothing is printed instead of digits. */
    public boolean nil() {
        return shown.chars().noneMatch(Character::isDigit);
    }

    /**
     * The power of ten in which the digits are printed: 3 for "724,366" that counts 724,366,000.
     *
     * @param caption the power of the statement's caption, which holds where the digits do not say
     */
    public int power(int caption) {
        var digits = NO_DIGIT.matcher(shown).replaceAll("");
        if (nil() || !NUMBER.matcher(digits).matches()) {
            return nil() || amount.decimals() < 0 ? caption : 0;
        }
        var printed = new BigDecimal(digits).stripTrailingZeros();
        var value = amount.value().abs();
        if (value.signum() == 0) {
            return amount.decimals() < 0 ? caption : 0;
        }
        return printed.unscaledValue().equals(value.unscaledValue())
                ? printed.scale() - value.scale()
                : caption;
    }
}
