package org.crossfoot.app.trends;

import java.util.List;

/** The line of values of a chart: it holds zero, ends on round marks, and has air for labels. */
record ValueScale(double low, double high, double step) {

    private static final int MARKS = 4;
    private static final double AIR = 1.12;

    static ValueScale of(List<Double> values) {
        double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0)) * AIR;
        double most = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(0)) * AIR;
        if (least == most) {
            return new ValueScale(0, 1, 1);
        }
        double step = round((most - least) / MARKS);
        return new ValueScale(
                Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step, step);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double nice : new double[] {1, 2, 2.5, 3, 4, 5}) {
            if (rough <= nice * power * 1.0001) {
                return nice * power;
            }
        }
        return 10 * power;
    }
}
