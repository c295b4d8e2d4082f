package org.crossfoot.app.trends;

import java.util.Locale;
import org.crossfoot.model.Period;

/** How long a period is: what may be joined and stands under one head. */
enum Length {
    QUARTER,
    HALF,
    NINE_MONTHS,
    YEAR,
    OTHER,
    BALANCE;

    static Length of(Period period) {
        return switch (period) {
            case Period.Instant instant -> BALANCE;
            case Period.Duration duration ->
                    switch (duration.months()) {
                        case 3 -> QUARTER;
                        case 6 -> HALF;
                        case 9 -> NINE_MONTHS;
                        case 12 -> YEAR;
                        default -> OTHER;
                    };
        };
    }

    /** For style sheets: a circle, a square or a diamond. */
    String shape() {
        return switch (this) {
            case BALANCE -> "balance";
            case QUARTER -> "quarter";
            default -> "longer";
        };
    }

    /** The bundle's key of a word for it. */
    String key(String of) {
        return "trends." + of + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
