package org.crossfoot.check;

import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.read.claim.Told;

/**
 * One claim of some prose above the tables of a made-up company, and where it is looked for.
 *
 * @param claim the first one
 */
record Claims(Filing filing, Claim claim) {

    static Claims first(String prose) {
        var filing = Told.telling(prose);
        return new Claims(filing, filing.claims().getFirst());
    }

    /** The first one of a kind. */
    static Claims of(Claim.Kind kind, String prose) {
        var filing = Told.telling(prose);
        return new Claims(
                filing,
                filing.claims().stream()
                        .filter(claim -> claim.kind() == kind)
                        .findFirst()
                        .orElseThrow());
    }

    Evidence evidence() {
        return new Evidence(filing);
    }
}
