package org.crossfoot.check;

import java.util.Optional;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;

/** Looks for a figure of the prose in the other columns of its line. */
record OtherColumn(Evidence evidence, Claim claim) {

    private static final int DIGITS = 3;

    /** The column that has the figure; short figures stand in too many to tell. */
    Optional<Diagnosis> diagnosis() {
        boolean level =
                claim.kind() == Claim.Kind.LEVEL
                        || claim.kind() == Claim.Kind.COMPARED_LEVEL
                        || claim.kind() == Claim.Kind.PER_SHARE;
        Amount stated = claim.stated().orElseThrow();
        if (!level || digits(stated) < DIGITS) {
            return Optional.empty();
        }
        return evidence.columns(claim.subject()).stream()
                .filter(found -> Printed.fits(claim, stated, found.allowed().abs()))
                .findFirst()
                .map(
                        found ->
                                new Diagnosis(
                                        Kind.OTHER_COLUMN,
                                        found.terms().getFirst().cell(),
                                        Optional.of(found.amount())));
    }

    private static int digits(Amount stated) {
        return stated.value()
                .movePointRight(stated.decimals())
                .abs()
                .toBigInteger()
                .toString()
                .length();
    }
}
