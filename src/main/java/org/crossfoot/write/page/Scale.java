package org.crossfoot.write.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of values that holds zero and ends at round figures.
 *
 * @param step between grid lines
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int LINES = 4;
    private static final List<BigDecimal> ROUND =
            List.of(
                    BigDecimal.ONE,
                    BigDecimal.TWO,
                    new BigDecimal("2.5"),
                    new BigDecimal("5"),
                    BigDecimal.TEN);

    /** The axis for some values. */
    static Scale of(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal span = high.subtract(low);
        if (span.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal rough = span.divide(BigDecimal.valueOf(LINES), 20, RoundingMode.HALF_UP);
        int power = rough.precision() - rough.scale() - 1;
        BigDecimal step =
                ROUND.stream()
                        .map(round -> round.scaleByPowerOfTen(power))
                        .filter(round -> round.compareTo(rough) >= 0)
                        .findFirst()
                        .orElseThrow();
        return new Scale(
                low.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                high.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    List<BigDecimal> lines() {
        var lines = new ArrayList<BigDecimal>();
        for (var line = low; line.compareTo(high) <= 0; line = line.add(step)) {
            lines.add(line);
        }
        return lines;
    }

    /** Where a value lies, 0 at the low end and 1 at the high one. */
    double at(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
