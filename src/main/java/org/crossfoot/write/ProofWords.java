package org.crossfoot.write;

import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;

/** What the patterns of {@code check.*.title} and {@code check.*.finding} are filled with. */
record ProofWords(Filing filing, Proof proof) {

    Object[] arguments() {
        boolean none = proof.terms().isEmpty();
        return new Object[] {
            Labels.brief(proof.subject()),
            figure(proof.stated().amount()),
            figure(proof.computed()),
            figure(absolute(proof.gap())),
            proof.terms().size(),
            proof.period().map(PlaceWords::period).orElse(""),
            none ? "" : Labels.brief(proof.terms().getFirst().label()),
            none ? "" : figure(proof.terms().getFirst().amount()),
            proof.period().map(ProofWords::months).orElse(0)
        };
    }

    private String figure(Amount amount) {
        return Quoted.figure(filing, amount, proof.unit(), proof.stated().cell());
    }

    private static int months(Period period) {
        return period instanceof Period.Duration duration ? duration.months() : 0;
    }

    private static Amount absolute(Amount amount) {
        return amount.value().signum() < 0 ? amount.negated() : amount;
    }
}
