package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;

/** A claim's words, as a term of a proof. */
final class Words {

    /** What stands in a proof for words that name no figure. */
    static final Amount NO_FIGURE = new Amount(BigDecimal.ZERO, Amount.EXACT);

    private Words() {}

    /** The figure of a claim, with the sign of what it is held against. */
    static Term stated(Claim claim, BigDecimal like) {
        Amount amount = claim.stated().orElse(NO_FIGURE);
        var value = like.signum() < 0 ? amount.value().abs().negate() : amount.value().abs();
        return new Term(
                Op.PLUS,
                claim.subject().name(),
                new Amount(value, amount.decimals()),
                claim.unit(),
                Optional.empty(),
                Optional.of(claim.source()),
                false);
    }
}
