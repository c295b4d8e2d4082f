package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;

/** A claim's words, as a term of a proof and as the subject of what was not checked. */
final class Words {

    /** What stands in a proof for words that name no figure. */
    static final Amount NO_FIGURE = new Amount(BigDecimal.ZERO, Amount.EXACT);

    private static final int LONGEST = 90;

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

    /** The claim as a person would read it. */
    static String plain(Claim claim) {
        return plain(claim.text());
    }

    /** A run of the document without escapes and markup, its end where it is long. */
    static String plain(String run) {
        String text =
                run.replace("\\$", "$")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("&nbsp;|&#160;", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return text.length() <= LONGEST ? text : "… " + text.substring(text.length() - LONGEST);
    }
}
