package org.crossfoot.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.model.Amount;

/** How one figure may have become another by a slip of the hand. */
final class Slip {

    /** The most telling first. */
    static final List<Kind> ORDER =
            List.of(
                    Kind.SIGN,
                    Kind.DIGITS_SWAPPED,
                    Kind.SCALE,
                    Kind.OTHER_COLUMN,
                    Kind.ONE_DIGIT,
                    Kind.LEFT_OUT);

    private Slip() {}

    /** The slip that turns {@code meant} into {@code printed}. */
    static Optional<Kind> between(Amount printed, Amount meant) {
        if (printed.value().signum() == 0) {
            return Optional.empty();
        }
        if (meant.value().compareTo(printed.value().negate()) == 0) {
            return Optional.of(Kind.SIGN);
        }
        if (meant.value().signum() == 0 || meant.value().compareTo(twice(printed)) == 0) {
            return Optional.of(Kind.LEFT_OUT);
        }
        if (meant.value().signum() != printed.value().signum()) {
            return Optional.empty();
        }
        if (swaps(printed).anyMatch(meant::equals) || swaps(meant).anyMatch(printed::equals)) {
            return Optional.of(Kind.DIGITS_SWAPPED);
        }
        if (oneDigit(digits(printed), digits(meant))) {
            return Optional.of(Kind.ONE_DIGIT);
        }
        return scaled(printed.value(), meant.value()) ? Optional.of(Kind.SCALE) : Optional.empty();
    }

    /** The figures that differ from one by two neighbouring digits swapped. */
    static Stream<Amount> swaps(Amount amount) {
        String digits = digits(amount);
        return IntStream.range(1, digits.length())
                .filter(i -> digits.charAt(i - 1) != digits.charAt(i))
                .filter(i -> i > 1 || digits.charAt(1) != '0' || digits.length() <= places(amount))
                .mapToObj(
                        i ->
                                digits.substring(0, i - 1)
                                        + digits.charAt(i)
                                        + digits.charAt(i - 1)
                                        + digits.substring(i + 1))
                .map(swapped -> like(amount, swapped));
    }

    /** The figure as it would be printed, no finer than {@code decimals}. */
    static Amount rounded(Amount amount, int decimals) {
        return decimals == Amount.EXACT
                ? new Amount(amount.value(), decimals)
                : new Amount(amount.value().setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    private static BigDecimal twice(Amount amount) {
        return amount.value().multiply(BigDecimal.TWO);
    }

    private static String digits(Amount amount) {
        return amount.value()
                .abs()
                .movePointRight(places(amount))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger()
                .toString();
    }

    private static Amount like(Amount amount, String digits) {
        var value = new BigDecimal(new BigInteger(digits), places(amount));
        return new Amount(amount.value().signum() < 0 ? value.negate() : value, amount.decimals());
    }

    private static int places(Amount amount) {
        return amount.decimals() == Amount.EXACT
                ? Math.max(0, amount.value().scale())
                : amount.decimals();
    }

    private static boolean oneDigit(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean scaled(BigDecimal printed, BigDecimal meant) {
        int power = meant.precision() - meant.scale() - (printed.precision() - printed.scale());
        return power != 0
                && power % 3 == 0
                && printed.scaleByPowerOfTen(power).compareTo(meant) == 0;
    }
}
