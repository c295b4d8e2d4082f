package org.crossfoot.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Series;

/**
 * What one sentence about a series has to say.
 *
 * @param latest the last point; of those with one end, the shortest period
 * @param before the neighbour of the same length before it; for a balance, the balance before
 * @param yearBefore the same period a year earlier, where that is not {@code before}
 */
public record Summary(
        Series.Point latest, Optional<Series.Point> before, Optional<Series.Point> yearBefore) {

    /** Empty for a series without points. */
    public static Optional<Summary> of(Series series) {
        var points = series.points().stream().sorted(Points.IN_ORDER).toList();
        return points.stream()
                .map(point -> point.period().end())
                .max((a, b) -> a.compareTo(b))
                .flatMap(
                        end ->
                                points.stream()
                                        .filter(point -> point.period().end().equals(end))
                                        .findFirst())
                .map(latest -> of(latest, points));
    }

    private static Summary of(Series.Point latest, List<Series.Point> points) {
        var alike =
                points.stream()
                        .filter(point -> Points.sameLength(point.period(), latest.period()))
                        .filter(point -> point.period().end().isBefore(latest.period().end()))
                        .toList();
        var before =
                alike.reversed().stream()
                        .filter(point -> Points.follows(latest.period(), point.period()))
                        .findFirst();
        var yearAgo = latest.period().end().minusYears(1);
        var yearBefore =
                alike.stream()
                        .filter(point -> Points.near(point.period().end(), yearAgo))
                        .filter(point -> before.filter(point::equals).isEmpty())
                        .findFirst();
        return new Summary(latest, before, yearBefore);
    }

    /** How far the latest is from another, no finer than the coarser of the two. */
    public Amount change(Series.Point from) {
        return new Amount(
                latest.amount().value().subtract(from.amount().value()),
                Math.min(latest.amount().decimals(), from.amount().decimals()));
    }

    /** The change as a share of where it starts; empty unless both are above zero. */
    public Optional<BigDecimal> growth(Series.Point from) {
        return from.amount().value().signum() > 0 && latest.amount().value().signum() > 0
                ? Optional.of(
                        change(from).value().divide(from.amount().value(), MathContext.DECIMAL64))
                : Optional.empty();
    }
}
