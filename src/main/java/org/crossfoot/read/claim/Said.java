package org.crossfoot.read.claim;

import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;

/**
 * A claim whose times are still words.
 *
 * @param from offset in the sentence of its first character
 * @param figure offset of its figure
 * @param to offset after its last one
 * @param then whether it is a figure of the time that another one is compared with
 */
record Said(
        int from,
        int figure,
        int to,
        Kind kind,
        Subject subject,
        Optional<Amount> stated,
        Unit unit,
        Hedge hedge,
        Direction direction,
        Optional<Moment> now,
        Optional<Moment> against,
        Optional<Subject> basis,
        Sureness sureness,
        boolean then) {

    boolean change() {
        return kind == Kind.CHANGE_AMOUNT || kind == Kind.CHANGE_PERCENT;
    }

    boolean level() {
        return kind == Kind.LEVEL || kind == Kind.COMPARED_LEVEL || kind == Kind.PER_SHARE;
    }

    Said at(Optional<Moment> when) {
        return new Said(
                from, figure, to, kind, subject, stated, unit, hedge, direction, when, against,
                basis, sureness, then);
    }

    Said than(Optional<Moment> when) {
        return new Said(
                from, figure, to, kind, subject, stated, unit, hedge, direction, now, when, basis,
                sureness, then);
    }

    Said unsure() {
        return new Said(
                from,
                figure,
                to,
                kind,
                subject,
                stated,
                unit,
                hedge,
                direction,
                now,
                against,
                basis,
                sureness == Sureness.SURE ? Sureness.LIKELY : sureness,
                then);
    }
}
