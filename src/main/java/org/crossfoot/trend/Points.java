package org.crossfoot.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.crossfoot.model.Period;
import org.crossfoot.model.Period.Duration;
import org.crossfoot.model.Series;

/** How points stand to one another in time. */
final class Points {

    /** By end, the longer period last; a balance is the shortest. */
    static final Comparator<Series.Point> IN_ORDER =
            Comparator.<Series.Point, LocalDate>comparing(point -> point.period().end())
                    .thenComparingLong(point -> days(point.period()));

    /** Weeks and months of the same quarter begin a few days apart. */
    private static final int NEAR = 7;

    private Points() {}

    static long days(Period period) {
        return period instanceof Duration duration ? duration.days() : 0;
    }

    static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
    }

    static boolean samePeriod(Period one, Period other) {
        return one.end().equals(other.end())
                && switch (one) {
                    case Period.Instant _ -> other instanceof Period.Instant;
                    case Duration a -> other instanceof Duration b && near(a.start(), b.start());
                };
    }

    /** Whether the two count the same length of time; balances do. */
    static boolean sameLength(Period one, Period other) {
        return switch (one) {
            case Period.Instant _ -> other instanceof Period.Instant;
            case Duration a -> other instanceof Duration b && a.months() == b.months();
        };
    }

    /** Whether one begins where the other ends; of two balances any later one does. */
    static boolean follows(Period later, Period earlier) {
        return switch (later) {
            case Period.Instant _ -> later.end().isAfter(earlier.end());
            case Duration duration -> near(duration.start().minusDays(1), earlier.end());
        };
    }
}
