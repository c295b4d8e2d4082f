package org.crossfoot.write;

import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Claim;

/** What the checks made of a claim. */
public enum ClaimStatus {
    /** Agrees with the tables. */
    TIED,
    /** A finding says how it does not. */
    CONTRADICTED,
    /** Nothing in the tables to hold it against. */
    UNTIED;

    public static ClaimStatus of(Report report, Claim claim) {
        var status = UNTIED;
        for (var outcome : report.outcomes()) {
            switch (outcome) {
                case Outcome.Differs differs when speaksOf(differs.proof(), claim) -> {
                    if (differs.severity() != Severity.INFO) {
                        return CONTRADICTED;
                    }
                }
                case Outcome.Agrees agrees when speaksOf(agrees.proof(), claim) -> status = TIED;
                default -> {}
            }
        }
        return status;
    }

    private static boolean speaksOf(Proof proof, Claim claim) {
        return proof.stated().words().filter(claim.source()::touches).isPresent();
    }
}
