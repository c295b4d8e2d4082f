package org.crossfoot.check;

import java.math.BigDecimal;
import org.crossfoot.check.Proof.Op;

/** How far apart the two sides of a comparison are, measured by what rounding can do. */
enum Tier {
    TIES,
    /** No further apart than rounding usually takes them. */
    ROUNDING,
    /** Rounding could do it, if nearly all of it went one way. */
    UNLIKELY,
    /** Rounding cannot do it. */
    APART;

    static Tier of(Proof proof) {
        var stated = proof.stated().amount();
        BigDecimal gap = stated.value().subtract(proof.computed().value()).abs();
        if (gap.signum() == 0) {
            return TIES;
        }
        if (!stated.interval().meets(proof.allowed())) {
            return APART;
        }
        return isSum(proof) && gap.compareTo(usual(proof)) > 0 ? UNLIKELY : ROUNDING;
    }

    boolean holds() {
        return this == TIES || this == ROUNDING;
    }

    private static boolean isSum(Proof proof) {
        return proof.terms().stream().allMatch(t -> t.op() == Op.PLUS || t.op() == Op.MINUS);
    }

    /**
     * Three standard deviations of the rounding of a sum: each figure is off by up to half a unit,
     * any distance alike, which has a variance of one twelfth.
     */
    private static BigDecimal usual(Proof proof) {
        BigDecimal unit =
                proof.terms().stream()
                        .map(term -> term.amount().unit())
                        .reduce(proof.stated().amount().unit(), BigDecimal::max);
        double deviation = Math.sqrt((proof.terms().size() + 1) / 12.0);
        return unit.multiply(BigDecimal.valueOf(Math.max(1, (long) Math.ceil(3 * deviation))));
    }
}
