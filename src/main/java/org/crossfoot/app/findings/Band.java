package org.crossfoot.app.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Interval;

/**
 * What rounding allows, and the figures held against it.
 *
 * @param allowed the coarser of both sides: what the printed figure may stand for, or what the
 *     rounding of the terms lets them give
 * @param ofStated whether {@code allowed} is the printed figure's
 * @param ticks the figures of the other side, the comparison's own first, then those of other
 *     scopes
 */
record Band(Interval allowed, boolean ofStated, List<Tick> ticks) {

    /** One figure and whether it may lie in the band. */
    record Tick(Amount amount, boolean fits) {}

    Band {
        ticks = List.copyOf(ticks);
    }

    /** The band of a proof; empty where both sides are exact or count different things. */
    static Optional<Band> of(Proof proof) {
        var stated = proof.stated().amount().interval();
        if (proof.namesWayAlone()
                || proof.unit() != proof.stated().unit()
                || stated.slack().add(proof.allowed().slack()).signum() == 0) {
            return Optional.empty();
        }
        boolean ofStated = stated.slack().compareTo(proof.allowed().slack()) > 0;
        if (!ofStated) {
            var tick = new Tick(proof.stated().amount(), stated.meets(proof.allowed()));
            return Optional.of(new Band(proof.allowed(), false, List.of(tick)));
        }
        var ticks = new ArrayList<Tick>();
        ticks.add(new Tick(proof.computed(), stated.meets(proof.allowed())));
        for (var other : proof.others()) {
            if (other.unit() == proof.unit()) {
                ticks.add(new Tick(other.computed(), stated.meets(other.allowed())));
            }
        }
        return Optional.of(new Band(stated, true, ticks));
    }

    /** The least and the greatest of all figures. */
    Interval span() {
        BigDecimal low = allowed.low();
        BigDecimal high = allowed.high();
        for (var tick : ticks) {
            low = low.min(tick.amount().value());
            high = high.max(tick.amount().value());
        }
        return new Interval(low, high);
    }
}
