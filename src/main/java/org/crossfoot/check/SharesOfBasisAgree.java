package org.crossfoot.check;

/** A share in the prose is the quotient of two lines: "79% of revenue". */
final class SharesOfBasisAgree implements ClaimCheck {

    static final String ID = "shares-of-basis-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-06";
    }
}
