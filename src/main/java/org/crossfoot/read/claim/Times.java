package org.crossfoot.read.claim;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Period;
import org.crossfoot.model.Period.Duration;

/**
 * Of what times the figures of a subject are: a balance is of a day, a flow of a stretch; tables
 * that are no statement may print either.
 */
record Times(boolean days, boolean stretches) {

    static final Times DAYS = new Times(true, false);
    static final Times STRETCHES = new Times(false, true);

    /** What periods mean for such figures: for a balance, a stretch stands for its last day. */
    List<Period> settle(List<Period> periods) {
        return either(
                periods.stream().map(p -> Period.at(p.end())).distinct(),
                periods.stream().filter(Duration.class::isInstance));
    }

    /** What is said of days, of stretches, or of both. */
    List<Period> either(Stream<Period> ofDays, Stream<Period> ofStretches) {
        return Stream.concat(
                        stretches ? ofStretches : Stream.empty(), days ? ofDays : Stream.empty())
                .toList();
    }
}
