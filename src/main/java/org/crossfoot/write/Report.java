package org.crossfoot.write;

import java.util.List;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Trends;

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

    /** The outcomes of one kind, in the order of the checks. */
    public <T extends Outcome> List<T> outcomes(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
