package org.crossfoot.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Series;
import org.crossfoot.model.Watch;
import org.crossfoot.trend.Trends;
import org.jspecify.annotations.Nullable;

/** A filing with all that was found in it: what the window shows and every writer writes. */
public record Report(
        Filing filing, List<Problem> problems, List<Outcome> outcomes, List<Series> series) {

    /** Any filing is checked far faster than this, even on a slow machine. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    public Report {
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
    }

    /** Checks what was read. */
    public static Report of(Reading<Filing> reading) {
        return of(reading, () -> false);
    }

    /**
     * Checks what was read; what nobody would wait for stays unchecked, and the report says so.
     *
     * @param cancelled asked some times a second
     * @throws java.util.concurrent.CancellationException when it asks to stop
     */
    public static Report of(Reading<Filing> reading, BooleanSupplier cancelled) {
        return of(reading, cancelled, LONGEST);
    }

    static Report of(Reading<Filing> reading, BooleanSupplier cancelled, Duration limit) {
        var filing = reading.value();
        var problems = new ArrayList<>(reading.problems());
        try {
            return Watch.over(
                    cancelled,
                    limit,
                    () -> new Report(filing, problems, Checks.applyAll(filing), Trends.of(filing)));
        } catch (Watch.TooSlow _) {
            problems.add(new Problem(Problem.Kind.UNCHECKED, "", Optional.empty()));
            return new Report(filing, problems, List.of(), List.of());
        }
    }

    /** Two reports are one only if they are the same; to compare all they hold would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The outcomes of one kind, in the order of the checks. */
    public <T extends Outcome> List<T> outcomes(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
