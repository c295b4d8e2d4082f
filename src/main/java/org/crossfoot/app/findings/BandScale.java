package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Interval;

/** A line of numbers, round at its marks, on which a band is drawn. */
record BandScale(double low, double high, double step) {

    private static final int MARKS = 4;

    /** A scale with some air around a span; it starts at zero where zero is near. */
    static BandScale of(Interval span) {
        double from = span.low().doubleValue();
        double to = span.high().doubleValue();
        double length = Math.max(to - from, Math.max(Math.abs(to), 1e-9) * 1e-6);
        if (from >= 0 && from < 2 * length) {
            from = 0;
        } else if (to <= 0 && -to < 2 * length) {
            to = 0;
        }
        double step = round((to - from) * 1.2 / MARKS, length);
        return new BandScale(
                from == 0 ? 0 : Math.floor((from - step / 4) / step) * step,
                to == 0 ? 0 : Math.ceil((to + step / 4) / step) * step,
                step);
    }

    /** Where a value lies, from 0 at the left end to 1 at the right. */
    double at(double value) {
        return (value - low) / (high - low);
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        int count = (int) Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }

    private static double round(double rough, double length) {
        double size = Math.max(rough, length / 10);
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (double nice : new double[] {1, 2, 5}) {
            if (size <= nice * power) {
                return nice * power;
            }
        }
        return 10 * power;
    }
}
