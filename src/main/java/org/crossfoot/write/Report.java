package org.crossfoot.write;

import java.util.List;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Trends;
import org.jspecify.annotations.Nullable;

/** A filing with all that was found in it: what the window shows and every writer writes. */
public record Report(
        Filing filing, List<Problem> problems, List<Outcome> outcomes, List<Series> series) {

    public Report {
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
    }

    /** Checks what was read. */
    public static Report of(Reading<Filing> reading) {
        var filing = reading.value();
        return new Report(filing, reading.problems(), Checks.applyAll(filing), Trends.of(filing));
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
