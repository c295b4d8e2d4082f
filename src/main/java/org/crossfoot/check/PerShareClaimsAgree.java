package org.crossfoot.check;

/** Earnings a share in the prose are those of the statement. */
final class PerShareClaimsAgree implements ClaimCheck {

    static final String ID = "per-share-claims-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-07";
    }
}
