package org.crossfoot.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.crossfoot.model.Period.Duration;
import org.crossfoot.model.Series;
import org.crossfoot.model.Watch;

/** Periods that no column prints, such as six months less three. */
final class DerivedPoints {

    /** Quarters, the long ones of sixteen weeks among them, and halves. */
    private static final Set<Integer> MONTHS = Set.of(3, 4, 6);

    private DerivedPoints() {}

    /** What the reported entries give; none for a period that one of them reports. */
    static List<Entry> of(List<Entry> reported) {
        var derived = new ArrayList<Entry>();
        for (var whole : reported) {
            Watch.tick();
            for (var part : reported) {
                rest(whole.point().period(), part.point().period())
                        .filter(rest -> MONTHS.contains(rest.months()))
                        .filter(rest -> missing(rest, reported) && missing(rest, derived))
                        .ifPresent(rest -> derived.add(less(whole, part, rest)));
            }
        }
        return derived;
    }

    /** What is left of a stretch of days when one end of it is taken away. */
    private static Optional<Duration> rest(Period whole, Period part) {
        if (!(whole instanceof Duration all && part instanceof Duration some)
                || some.days() >= all.days()) {
            return Optional.empty();
        }
        if (all.end().equals(some.end())) {
            return Optional.of(new Duration(all.start(), some.start().minusDays(1)));
        }
        return Points.near(all.start(), some.start()) && some.end().isBefore(all.end())
                ? Optional.of(new Duration(some.end().plusDays(1), all.end()))
                : Optional.empty();
    }

    private static boolean missing(Period period, List<Entry> entries) {
        return entries.stream()
                .noneMatch(known -> Points.samePeriod(known.point().period(), period));
    }

    private static Entry less(Entry whole, Entry part, Period rest) {
        var terms =
                Stream.concat(
                                whole.point().terms().stream(),
                                part.point().terms().stream().map(DerivedPoints::turned))
                        .toList();
        var filings = Stream.concat(whole.filings().stream(), part.filings().stream()).toList();
        var amount = less(whole.point().amount(), part.point().amount());
        return new Entry(
                new Series.Point(rest, amount, Series.Basis.DERIVED, terms), filings, List.of());
    }

    /** No finer than the coarser of the two. */
    private static Amount less(Amount whole, Amount part) {
        return new Amount(
                whole.value().subtract(part.value()), Math.min(whole.decimals(), part.decimals()));
    }

    private static Series.Term turned(Series.Term term) {
        return new Series.Term(term.cell(), -term.sign());
    }
}
